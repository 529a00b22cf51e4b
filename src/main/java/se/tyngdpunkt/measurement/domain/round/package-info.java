/** Rounds from plan to close, and who is let in late. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.measurement.domain.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
