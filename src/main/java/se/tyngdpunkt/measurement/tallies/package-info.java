/** Counts per smallest cell, without any person key; only the protected results may use it. */
@NamedInterface("tallies")
@NullMarked
package se.tyngdpunkt.measurement.tallies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
