/** A file of ours, YAML or JSON, read into a bounded tree with lines, and its sections read with every fault named. */
@NamedInterface("file")
@NullMarked
package se.tyngdpunkt.instrument.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
