/** When the next round of a model comes, and which rounds ask the same people. */
@NullMarked
package se.tyngdpunkt.measurement.domain.cadence;

import org.jspecify.annotations.NullMarked;
