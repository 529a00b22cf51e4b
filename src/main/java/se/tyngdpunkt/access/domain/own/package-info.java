/** What everybody does with her own account: password, codes, and where she is signed in. */
@NullMarked
package se.tyngdpunkt.access.domain.own;

import org.jspecify.annotations.NullMarked;
