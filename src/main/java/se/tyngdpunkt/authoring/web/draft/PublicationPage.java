package se.tyngdpunkt.authoring.web.draft;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.authoring.domain.publish.Hindrance;
import se.tyngdpunkt.authoring.domain.publish.Readiness;
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

    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }
}
