/** The way in: a password, a code, and the session that follows. */
@NullMarked
package se.tyngdpunkt.access.domain.entry;

import org.jspecify.annotations.NullMarked;
