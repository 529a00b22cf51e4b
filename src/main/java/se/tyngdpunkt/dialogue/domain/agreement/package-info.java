/** How a talk comes to be held: both speak of the same text, the plan is agreed, the measurement counts as discussed. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.dialogue.domain.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
