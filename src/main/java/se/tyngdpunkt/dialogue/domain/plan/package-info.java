/** Actions: what was agreed, who does it and by when, and whether it helped. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.dialogue.domain.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
