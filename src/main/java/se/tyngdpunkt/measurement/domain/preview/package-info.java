/** A measurement that nobody makes. */
@NullMarked
package se.tyngdpunkt.measurement.domain.preview;

import org.jspecify.annotations.NullMarked;
