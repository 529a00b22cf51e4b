package se.tyngdpunkt.intake.domain.preview;

import java.util.UUID;
import se.tyngdpunkt.intake.domain.draft.Drafts;
import se.tyngdpunkt.intake.domain.draft.OpenDraft;
import se.tyngdpunkt.measurement.earlier.KeepEarlierRound;
import se.tyngdpunkt.measurement.earlier.KeepEarlierRound.Keeping;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UseCase;

/** Does what a preview promised, all of it or nothing, in one transaction. */
@UseCase
public class ApproveImport {

    private final OpenDraft open;
    private final Previews previews;
    private final KeepEarlierRound rounds;
    private final Drafts drafts;

    ApproveImport(OpenDraft open, Previews previews, KeepEarlierRound rounds, Drafts drafts) {
        this.open = open;
        this.previews = previews;
        this.rounds = rounds;
        this.drafts = drafts;
    }

    /** Shows the preview anew when something has changed since the one with that mark. */
    public Outcome approve(Viewer viewer, UUID id, String mark) {
        var opened = open.open(viewer, id);
        return switch (previews.of(viewer, opened)) {
            case Outcome.Planned(var same, var preview)
            when same.isTold() && preview.mark().equals(mark) ->
                switch (rounds.keep(viewer, opened.round(), preview.answers())) {
                    case Keeping.Hindered(var problems) -> new Outcome.Hindered(opened, problems);
                    case Keeping.Kept(var round) -> {
                        drafts.drop(id);
                        yield new Outcome.Done(round);
                    }
                };
            case Outcome other -> other;
        };
    }
}
