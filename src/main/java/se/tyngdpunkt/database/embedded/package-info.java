/**
 * A real PostgreSQL as a child process in the data directory: unpacked, made, hardened, started and stopped here, so that
 * nobody has to install one. Only the command line opens it.
 */
@NamedInterface("embedded")
@NullMarked
package se.tyngdpunkt.database.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
