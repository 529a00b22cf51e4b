/** How far rounds have come, in PostgreSQL. */
@NullMarked
package se.tyngdpunkt.measurement.postgres.headcount;

import org.jspecify.annotations.NullMarked;
