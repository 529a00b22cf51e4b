/** The way in: a password, a code, and the patience that grows with each failure. */
@NullMarked
package se.tyngdpunkt.access.domain.entry;

import org.jspecify.annotations.NullMarked;
