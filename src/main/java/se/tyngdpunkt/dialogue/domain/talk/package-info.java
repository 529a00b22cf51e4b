/** Who holds the talk, when it is booked, and how the two come to say that they agree. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.dialogue.domain.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
