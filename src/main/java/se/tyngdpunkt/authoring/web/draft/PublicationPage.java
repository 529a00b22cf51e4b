package se.tyngdpunkt.authoring.web.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.publish.Hindrance;
import se.tyngdpunkt.authoring.domain.publish.Readiness;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.shell.Problems;

/**
 * Where a draft is reviewed and published.
 *
 * @param stops what stops its next step, for whoever is looking
 */
public record PublicationPage(
        DraftHead head, Readiness readiness, List<Hindrance> stops, Map<String, String> typed, Problems problems) {

    public PublicationPage {
        stops = List.copyOf(stops);
        typed = Map.copyOf(typed);
    }

    /** The latest of the municipality's own versions of the same model. */
    public Optional<InstrumentVersionId> measuredBy() {
        var key = ModelFiles.instrument(head.draft().content()).map(Instrument::key);
        return readiness.adopted().stream()
                .filter(version ->
                        key.filter(version.instrument().key()::equals).isPresent())
                .map(InstrumentVersion::id)
                .findFirst();
    }

    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }
}
