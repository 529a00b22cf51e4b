/** Rounds that were measured elsewhere, taken in closed; only the imports may use it. */
@NamedInterface("earlier")
@NullMarked
package se.tyngdpunkt.measurement.earlier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
