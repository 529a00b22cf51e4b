/**
 * Everything in the database as one file, and back again. Also the way to a new major version of the embedded server, which
 * has no tool of its own for it.
 */
@NamedInterface("backup")
@NullMarked
package se.tyngdpunkt.database.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
