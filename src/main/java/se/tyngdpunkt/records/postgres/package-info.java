/** What people have asked to have corrected, in the database. */
@NullMarked
package se.tyngdpunkt.records.postgres;

import org.jspecify.annotations.NullMarked;
