/** Tests of the unit's picture. */
@NullMarked
package se.tyngdpunkt.result;

import org.jspecify.annotations.NullMarked;
