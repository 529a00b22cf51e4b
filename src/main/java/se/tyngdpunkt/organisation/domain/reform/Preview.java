package se.tyngdpunkt.organisation.domain.reform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.organisation.domain.change.Insight;
import se.tyngdpunkt.organisation.domain.change.Plan;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.organisation.domain.change.Step;
import se.tyngdpunkt.organisation.history.RoundsOver;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UnitId;

/**
 * What a change will lead to, before it is done.
 *
 * @param mark the same as long as nothing of this has changed
 * @param gained what people will see that they do not see otherwise
 * @param lost what they will no longer see
 * @param units names of all units in it, before and after
 */
public record Preview(
        Plan plan,
        String mark,
        List<Insight.Seen> gained,
        List<Insight.Seen> lost,
        List<RoundsOver.Touched> rounds,
        Map<UnitId, String> units,
        Map<PersonId, Person> people) {

    public Preview {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        rounds = List.copyOf(rounds);
        units = Map.copyOf(units);
        people = Map.copyOf(people);
    }

    public String nameOf(UnitId unit) {
        return units.getOrDefault(unit, "");
    }

    public String nameOf(PersonId person) {
        var known = people.get(person);
        return known == null ? "" : known.name();
    }

    public boolean isOfAPerson() {
        return plan.kind() == ChangeKind.TRANSFER;
    }

    /** Whose workplaces begin, by name. */
    public String movedPeople() {
        return namesOf(peopleOf(Step.Opened.class));
    }

    /** How many get another workplace. */
    public int newPlaces() {
        return peopleOf(Step.Opened.class).size();
    }

    /** Names of people, with commas between. */
    public String namesOf(Collection<PersonId> some) {
        return joined(some.stream().map(this::nameOf).toList());
    }

    /** Names of units, with commas between. */
    public String unitNames(Collection<UnitId> some) {
        return joined(some.stream().map(this::nameOf).toList());
    }

    private static String joined(List<String> names) {
        return String.join(", ", SwedishOrder.sorted(names, Function.identity()));
    }

    /** Who loses a workplace and gets no other. */
    public List<PersonId> withoutPlace() {
        var opened = peopleOf(Step.Opened.class);
        return peopleOf(Step.Ended.class).stream()
                .filter(person -> !opened.contains(person))
                .toList();
    }

    private List<PersonId> peopleOf(Class<? extends Step> type) {
        return plan.steps().stream()
                .filter(step -> type.isInstance(step) && step.row() instanceof Row.Working)
                .flatMap(step -> step.row().person().stream())
                .distinct()
                .toList();
    }
}
