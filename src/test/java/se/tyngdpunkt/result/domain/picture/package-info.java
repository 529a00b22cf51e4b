/** Tests of the unit's picture. */
@NullMarked
package se.tyngdpunkt.result.domain.picture;

import org.jspecify.annotations.NullMarked;
