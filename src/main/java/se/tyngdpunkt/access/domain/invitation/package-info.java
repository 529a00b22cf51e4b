/** Links by which people choose a password, and what administrators do with others' accounts. */
@NullMarked
package se.tyngdpunkt.access.domain.invitation;

import org.jspecify.annotations.NullMarked;
