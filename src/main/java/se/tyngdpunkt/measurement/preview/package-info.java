/**
 * A model's forms as they will be filled in, for whoever writes models. Knows nobody's answers: what is shown was typed into
 * the preview itself, and nothing of it is kept here.
 */
@NamedInterface("preview")
@NullMarked
package se.tyngdpunkt.measurement.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
