package se.tyngdpunkt.authoring.domain.share;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.shared.UseCase;

/**
 * Whether what drafts and versions were made from has become something newer since: shipped with the product, or brought in
 * as a file from whoever sent the first. What was made from one's own version or draft is followed to what that was made
 * from.
 */
@UseCase
public class AskOrigin {

    private final Drafts drafts;

    AskOrigin(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The origin and the newer one, as comparisons tell them. */
    public record Newer(String from, String to) {}

    /** Those whose origin has become something newer. */
    public record Told(Map<DraftId, Newer> drafts, Map<InstrumentVersionId, Newer> versions) {
        public Told {
            drafts = Map.copyOf(drafts);
            versions = Map.copyOf(versions);
        }

        public Optional<Newer> of(DraftId draft) {
            return Optional.ofNullable(drafts.get(draft));
        }

        public Optional<Newer> of(InstrumentVersionId version) {
            return Optional.ofNullable(versions.get(version));
        }
    }

    public Told newer(Collection<Draft> asked, Collection<InstrumentVersion> versions) {
        var lineage = new Lineage(drafts);
        var ofDrafts = new HashMap<DraftId, Newer>();
        asked.forEach(draft -> lineage.newer(draft).ifPresent(newer -> ofDrafts.put(draft.id(), newer)));
        var ofVersions = new HashMap<InstrumentVersionId, Newer>();
        versions.forEach(version -> lineage.newer(version).ifPresent(newer -> ofVersions.put(version.id(), newer)));
        return new Told(ofDrafts, ofVersions);
    }
}
