/** Answers that are kept without whose they are: sending them, and shuffling them when their round closes. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.measurement.domain.anonymous;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
