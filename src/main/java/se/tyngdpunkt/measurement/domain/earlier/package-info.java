/** Rounds that were measured elsewhere: what hinders them, how they are taken in, and how one is withdrawn. */
@NullMarked
package se.tyngdpunkt.measurement.domain.earlier;

import org.jspecify.annotations.NullMarked;
