@NullMarked
package se.tyngdpunkt.measurement.postgres;

import org.jspecify.annotations.NullMarked;
