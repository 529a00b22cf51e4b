/** Which results of a unit follow from sums over its people. */
@NullMarked
package se.tyngdpunkt.scoring.sums;

import org.jspecify.annotations.NullMarked;
