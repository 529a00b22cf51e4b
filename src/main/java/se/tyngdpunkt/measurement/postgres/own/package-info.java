/** A worker's own measurements with all that is kept beside them, out of the database. */
@NullMarked
package se.tyngdpunkt.measurement.postgres.own;

import org.jspecify.annotations.NullMarked;
