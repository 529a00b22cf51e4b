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
    private final OriginsRead reads;

    AskOrigin(Drafts drafts, OriginsRead reads) {
        this.drafts = drafts;
        this.reads = reads;
    }

    /** The origin and the newer one, as comparisons tell them. */
    public record Newer(String from, String to) {}

    /**
     * That an origin has become something newer.
     *
     * @param read what is read by whoever answers it
     * @param isKept whether somebody has answered that the municipality keeps its own
     */
    public record Notice(Newer newer, OriginsRead.Read read, boolean isKept) {}

    /** Those whose origin has become something newer. */
    public record Told(Map<DraftId, Notice> drafts, Map<InstrumentVersionId, Notice> versions) {

        public static final Told NOTHING = new Told(Map.of(), Map.of());

        public Told {
            drafts = Map.copyOf(drafts);
            versions = Map.copyOf(versions);
        }

        public Optional<Notice> about(DraftId draft) {
            return Optional.ofNullable(drafts.get(draft));
        }

        public Optional<Notice> about(InstrumentVersionId version) {
            return Optional.ofNullable(versions.get(version));
        }

        /** While nobody has answered it. */
        public Optional<Newer> of(DraftId draft) {
            return unanswered(about(draft));
        }

        /** While nobody has answered it. */
        public Optional<Newer> of(InstrumentVersionId version) {
            return unanswered(about(version));
        }

        private static Optional<Newer> unanswered(Optional<Notice> notice) {
            return notice.filter(one -> !one.isKept()).map(Notice::newer);
        }
    }

    public Told newer(Collection<Draft> asked, Collection<InstrumentVersion> versions) {
        var lineage = new Lineage(drafts, reads);
        var ofDrafts = new HashMap<DraftId, Notice>();
        asked.forEach(draft -> lineage.notice(draft).ifPresent(notice -> ofDrafts.put(draft.id(), notice)));
        var ofVersions = new HashMap<InstrumentVersionId, Notice>();
        versions.forEach(version -> lineage.notice(version).ifPresent(notice -> ofVersions.put(version.id(), notice)));
        return new Told(ofDrafts, ofVersions);
    }
}
