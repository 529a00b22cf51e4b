/** What the nearest leader sees and confirms, and what leads out of the module. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.measurement.domain.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
