package se.tyngdpunkt.dialogue.domain.reading;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.plan.PlanAccess;
import se.tyngdpunkt.dialogue.domain.talk.Talk;
import se.tyngdpunkt.dialogue.domain.talk.Talks;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.Viewing;

/**
 * Puts names to actions, as far as the reader may know them: an enhetschef knows her people by name, whoever stands above
 * her does not, and is told whom to ask instead. Naming somebody else is recorded as a view.
 */
@UseCase
public class ReadActions {

    private final Talks talks;
    private final Organisation organisation;
    private final Events events;

    public ReadActions(Talks talks, Organisation organisation, Events events) {
        this.talks = talks;
        this.organisation = organisation;
        this.events = events;
    }

    public List<ActionView> views(Viewer viewer, List<Action> actions, String page) {
        var held = talks.of(actions.stream().map(Action::measurement).distinct().toList()).stream()
                .collect(Collectors.toMap(Talk::measurement, Function.identity()));
        var ids = Stream.concat(
                        held.values().stream().map(Talk::leader),
                        actions.stream()
                                .flatMap(action -> Stream.of(
                                        action.worker(), action.intent().responsible())))
                .collect(Collectors.toSet());
        var people = organisation.people(ids);
        Function<PersonId, String> nameOf = id -> {
            var person = people.get(id);
            return person == null ? "" : person.name();
        };
        var today = organisation.today();
        var led = new HashMap<PersonId, Boolean>();
        var known = new HashMap<PersonId, Boolean>();
        var views = actions.stream()
                .map(action -> {
                    var leads = led.computeIfAbsent(action.worker(), worker -> organisation.leads(viewer, worker));
                    var access = PlanAccess.to(action, viewer, leads);
                    var talk = held.get(action.measurement());
                    return new ActionView(
                            action,
                            access,
                            whose(
                                    action,
                                    access,
                                    worker -> known.computeIfAbsent(worker, _ -> isManagerOf(viewer, worker)),
                                    nameOf),
                            nameOf.apply(action.intent().responsible()),
                            talk == null ? "" : nameOf.apply(talk.leader()),
                            List.of(),
                            today);
                })
                .toList();
        var named = views.stream()
                .filter(view -> view.whose() instanceof ActionView.Whose.Named)
                .map(view -> view.action().worker())
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            events.tell(new Viewing(viewer.signedIn(), page, named));
        }
        return views;
    }

    private static ActionView.Whose whose(
            Action action, PlanAccess access, Predicate<PersonId> isKnown, Function<PersonId, String> nameOf) {
        if (access.isWorker()) {
            return new ActionView.Whose.Own();
        }
        return access.leads() || isKnown.test(action.worker())
                ? new ActionView.Whose.Named(nameOf.apply(action.worker()))
                : new ActionView.Whose.Unnamed();
    }

    private boolean isManagerOf(Viewer viewer, PersonId worker) {
        return organisation.employments(worker).stream()
                .anyMatch(employment -> organisation.hasRoleOver(viewer, Role.UNIT_MANAGER, employment.unit()));
    }
}
