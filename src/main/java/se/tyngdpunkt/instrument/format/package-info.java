/** The file of a model: YAML (and so JSON) read into a bounded tree, the tree into a model, every fault with its line. */
@NamedInterface("format")
@NullMarked
package se.tyngdpunkt.instrument.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
