package se.tyngdpunkt.dialogue.domain.reading;

import java.util.List;
import java.util.stream.Collectors;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.domain.plan.Actions;
import se.tyngdpunkt.dialogue.domain.plan.Change;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** One action with its history. */
@UseCase
public class ReadAction {

    private final Actions actions;
    private final ReadActions reading;
    private final Organisation organisation;

    public ReadAction(Actions actions, ReadActions reading, Organisation organisation) {
        this.actions = actions;
        this.reading = reading;
        this.organisation = organisation;
    }

    public ActionView read(Viewer viewer, ActionId id) {
        var action = actions.find(id).orElseThrow(NotFound::new);
        var view = reading.views(viewer, List.of(action), "dialogue.action").getFirst();
        if (!view.access().isOfPlan()) {
            return view;
        }
        var history = actions.historyOf(id);
        var people = organisation.people(history.stream().map(Change::by).collect(Collectors.toSet()));
        var told = history.stream()
                .map(change -> {
                    var by = people.get(change.by());
                    return new ActionView.Told(change, by == null ? "" : by.name());
                })
                .toList();
        return new ActionView(
                action, view.access(), view.whose(), view.responsible(), view.contact(), told, view.today());
    }
}
