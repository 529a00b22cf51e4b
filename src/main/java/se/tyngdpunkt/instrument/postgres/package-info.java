/** A municipality's adopted versions in PostgreSQL. */
@NullMarked
package se.tyngdpunkt.instrument.postgres;

import org.jspecify.annotations.NullMarked;
