package se.tyngdpunkt.authoring.domain.share;

import java.util.Set;
import java.util.UUID;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;

/** Of which models somebody has read what the origin has become, and keeps the municipality's own. */
public interface OriginsRead {

    Set<Read> all();

    /** Once, however often it is said. */
    void keep(Read read, Stamp by);

    /**
     * What was read.
     *
     * @param model the draft, or the version that no draft became
     * @param newer the hash of what its origin had become
     */
    record Read(UUID model, String newer) {}
}
