/** Rules of coming in. */
@NullMarked
package se.tyngdpunkt.access.domain.entry;

import org.jspecify.annotations.NullMarked;
