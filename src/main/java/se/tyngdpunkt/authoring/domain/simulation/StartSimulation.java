package se.tyngdpunkt.authoring.domain.simulation;

import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.rescoring.AskRescoring;
import se.tyngdpunkt.measurement.rescoring.AskRescoring.Asked;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Begins a simulation of a closed round by the draft as it stands now. */
@UseCase
public class StartSimulation {

    private final Drafts drafts;
    private final AskRescoring asking;

    StartSimulation(Drafts drafts, AskRescoring asking) {
        this.drafts = drafts;
        this.asking = asking;
    }

    /** What came of it. */
    public sealed interface Started {

        record Asking(Asked asked) implements Started {}

        /** The draft has faults, or something is left to fill in. */
        record ModelNotReady() implements Started {}
    }

    public Started start(Viewer viewer, DraftId id, RoundId round) {
        MethodOwners.admit(viewer);
        var draft = drafts.find(id)
                .filter(found -> found.state() != Draft.State.DROPPED)
                .orElseThrow(NotFound::new);
        return ModelText.read(draft.content()) instanceof InstrumentReading.Read(var version)
                ? new Started.Asking(asking.ask(viewer, id.value(), round, version))
                : new Started.ModelNotReady();
    }
}
