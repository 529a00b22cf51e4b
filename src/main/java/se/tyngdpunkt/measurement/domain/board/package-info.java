/** What the nearest leader sees and confirms, and what leads out of the module. */
@NullMarked
package se.tyngdpunkt.measurement.domain.board;

import org.jspecify.annotations.NullMarked;
