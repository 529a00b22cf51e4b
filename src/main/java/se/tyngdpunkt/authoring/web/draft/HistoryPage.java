package se.tyngdpunkt.authoring.web.draft;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.authoring.domain.draft.Origin;
import se.tyngdpunkt.authoring.domain.draft.Step;
import se.tyngdpunkt.shell.Problems;

/**
 * A draft's history, the latest first, and where the next step gets its reason.
 *
 * @param maySend whether it can be made a file to send: it has no faults
 */
public record HistoryPage(
        DraftHead head, List<Step> steps, Optional<Origin> origin, boolean maySend, String typed, Problems problems) {

    public HistoryPage {
        steps = List.copyOf(steps);
    }

    /** What a step is compared with: the one before it, or the draft's origin before the first. */
    public String before(Step step) {
        return step.number() > 1
                ? "step:" + head.draft().id().value() + "." + (step.number() - 1)
                : head.draft().origin().map(hash -> "origin:" + hash).orElse("");
    }

    public String told(Step step) {
        return "step:" + head.draft().id().value() + "." + step.number();
    }
}
