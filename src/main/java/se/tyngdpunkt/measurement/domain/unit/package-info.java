/** What the managers of units report about them in a round; nothing here is about a person. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.measurement.domain.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
