/** Tests on a PostgreSQL that somebody else runs. */
@NullMarked
package se.tyngdpunkt.database.own;

import org.jspecify.annotations.NullMarked;
