/** How everybody signs in, and inviting all those who cannot yet. */
@NullMarked
package se.tyngdpunkt.access.domain.everybody;

import org.jspecify.annotations.NullMarked;
