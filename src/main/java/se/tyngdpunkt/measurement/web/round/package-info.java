/** Pages where method owners and managers look after rounds. */
@NullMarked
package se.tyngdpunkt.measurement.web.round;

import org.jspecify.annotations.NullMarked;
