package se.tyngdpunkt.authoring;

import java.util.HashSet;
import java.util.Set;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.authoring.domain.share.OriginsRead;

/** What has been read, kept in a set. */
public final class OriginsReadInMemory implements OriginsRead {

    private final Set<Read> all = new HashSet<>();

    @Override
    public Set<Read> all() {
        return Set.copyOf(all);
    }

    @Override
    public void keep(Read read, Stamp by) {
        all.add(read);
    }
}
