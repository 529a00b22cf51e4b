/** What people have asked to have corrected, and decisions on how long records are kept, in PostgreSQL. */
@NullMarked
package se.tyngdpunkt.records.postgres;

import org.jspecify.annotations.NullMarked;
