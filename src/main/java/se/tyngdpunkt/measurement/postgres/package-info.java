/** Rounds and measurements in PostgreSQL. */
@NullMarked
package se.tyngdpunkt.measurement.postgres;

import org.jspecify.annotations.NullMarked;
