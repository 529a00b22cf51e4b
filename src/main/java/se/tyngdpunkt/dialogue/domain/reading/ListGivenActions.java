package se.tyngdpunkt.dialogue.domain.reading;

import java.util.List;
import se.tyngdpunkt.dialogue.domain.plan.Actions;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UseCase;

/** What somebody is responsible for, in anybody's plan. */
@UseCase
public class ListGivenActions {

    private final Actions actions;
    private final ReadActions reading;

    public ListGivenActions(Actions actions, ReadActions reading) {
        this.actions = actions;
        this.reading = reading;
    }

    public List<ActionView> list(Viewer viewer) {
        return reading.views(viewer, actions.givenTo(viewer.person()), "dialogue.actions");
    }
}
