/** A PostgreSQL that somebody else runs: its address and roles, and whether those roles are what they must be. */
@NamedInterface("own")
@NullMarked
package se.tyngdpunkt.database.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
