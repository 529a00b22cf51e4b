/** What of rounds goes when it is as old as the municipality has decided, in PostgreSQL. */
@NullMarked
package se.tyngdpunkt.measurement.postgres.retention;

import org.jspecify.annotations.NullMarked;
