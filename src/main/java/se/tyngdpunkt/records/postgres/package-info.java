/** Decisions and what has been deleted by them, in PostgreSQL. */
@NullMarked
package se.tyngdpunkt.records.postgres;

import org.jspecify.annotations.NullMarked;
