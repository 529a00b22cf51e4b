/** Rounds from plan to close, and who is let in late. */
@NullMarked
package se.tyngdpunkt.measurement.domain.round;

import org.jspecify.annotations.NullMarked;
