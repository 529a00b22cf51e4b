/** Tests of the unit's picture. */
@NullMarked
package se.tyngdpunkt.result.domain.freezing;

import org.jspecify.annotations.NullMarked;
