@NullMarked
package se.tyngdpunkt.measurement.domain.round;

import org.jspecify.annotations.NullMarked;
