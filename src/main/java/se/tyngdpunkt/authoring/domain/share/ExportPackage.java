package se.tyngdpunkt.authoring.domain.share;

import java.util.Optional;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Makes a file to send of a version or of a draft without faults. */
@UseCase
public class ExportPackage {

    private final Drafts drafts;
    private final Instruments instruments;
    private final Organisation organisation;

    ExportPackage(Drafts drafts, Instruments instruments, Organisation organisation) {
        this.drafts = drafts;
        this.instruments = instruments;
        this.organisation = organisation;
    }

    /** Of a draft or of a version; nothing of a draft with faults. */
    public sealed interface Wanted {

        record OfDraft(DraftId id) implements Wanted {}

        record OfVersion(InstrumentVersionId id) implements Wanted {}
    }

    public Optional<ModelPackage> export(Viewer viewer, Wanted wanted) {
        MethodOwners.admit(viewer);
        var from = organisation.municipality().name();
        return switch (wanted) {
            case Wanted.OfDraft(var id) -> {
                var draft = drafts.find(id).orElseThrow(NotFound::new);
                yield ModelPackage.of(from, draft.origin().orElse(""), draft.content(), draft.answers());
            }
            case Wanted.OfVersion(var id) ->
                ModelPackage.of(
                        from,
                        drafts.publishedAs(id).flatMap(Draft::origin).orElse(""),
                        instruments.byId(id).orElseThrow(NotFound::new).text(),
                        "");
        };
    }
}
