/** What the answers of one person give the pair to talk about, by the model's own rules. */
@NamedInterface("talk")
@NullMarked
package se.tyngdpunkt.scoring.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
