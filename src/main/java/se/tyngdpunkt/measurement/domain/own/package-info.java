/** A worker's own measurements with all that is kept beside them. */
@NullMarked
package se.tyngdpunkt.measurement.domain.own;

import org.jspecify.annotations.NullMarked;
