package se.tyngdpunkt.dialogue.domain.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tyngdpunkt.measurement.AgreedActions;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.text.CaseLabel;

/** Tells the form and the board what was agreed in earlier talks. Who may ask is the asker's to decide. */
@UseCase
class OpenActions implements AgreedActions {

    private final Actions actions;
    private final Organisation organisation;

    OpenActions(Actions actions, Organisation organisation) {
        this.actions = actions;
        this.organisation = organisation;
    }

    @Override
    public List<AgreedAction> openFor(PersonId worker) {
        var open = actions.openOf(List.of(worker));
        var today = organisation.today();
        var people = organisation.people(
                open.stream().map(action -> action.intent().responsible()).collect(Collectors.toSet()));
        return open.stream()
                .map(action -> new AgreedAction(
                        action.intent().what(),
                        nameOf(action.intent().responsible(), people),
                        action.intent().due(),
                        action.isOverdue(today),
                        action.progress() instanceof Progress.Done,
                        action.intent().caseLabel().map(CaseLabel::text)))
                .toList();
    }

    @Override
    public Map<PersonId, Integer> overdueFor(Collection<PersonId> workers) {
        var today = organisation.today();
        return actions.openOf(workers).stream()
                .filter(action -> action.isOverdue(today))
                .collect(Collectors.groupingBy(Action::worker, Collectors.summingInt(_ -> 1)));
    }

    private static String nameOf(PersonId id, Map<PersonId, Person> people) {
        var person = people.get(id);
        return person == null ? "" : person.name();
    }
}
