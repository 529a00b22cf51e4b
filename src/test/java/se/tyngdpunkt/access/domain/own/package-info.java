/** What everybody does with her own account. */
@NullMarked
package se.tyngdpunkt.access.domain.own;

import org.jspecify.annotations.NullMarked;
