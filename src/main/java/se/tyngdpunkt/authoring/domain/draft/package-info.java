/** Drafts: started, saved by revisions so that no tab writes over another, and the history of who changed what and why. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.authoring.domain.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
