/** What the pair writes down together, and who may read it; two who write at once lose nothing. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.dialogue.domain.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
