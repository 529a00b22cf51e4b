/** How often somebody may try a door before it stays closed for a while. */
@NullMarked
package se.tyngdpunkt.access.domain.throttle;

import org.jspecify.annotations.NullMarked;
