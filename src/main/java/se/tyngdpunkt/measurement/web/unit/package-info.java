/** The page on which the manager of a unit reports its figures. */
@NullMarked
package se.tyngdpunkt.measurement.web.unit;

import org.jspecify.annotations.NullMarked;
