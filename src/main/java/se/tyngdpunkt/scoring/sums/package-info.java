/** Which results of a unit follow from sums over its people. */
@NamedInterface("sums")
@NullMarked
package se.tyngdpunkt.scoring.sums;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
