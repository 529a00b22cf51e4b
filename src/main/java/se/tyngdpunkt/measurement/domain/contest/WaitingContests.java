package se.tyngdpunkt.measurement.domain.contest;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UseCase;

/** The contested rows that wait for a leader's answer, in any round; none of what they say. */
@UseCase
public class WaitingContests {

    private final Waiting waiting;
    private final Organisation organisation;

    WaitingContests(Waiting waiting, Organisation organisation) {
        this.waiting = waiting;
        this.organisation = organisation;
    }

    /** Where they are kept. */
    public interface Waiting {

        /** The measurements of these people that have any, each with how many. */
        List<Counted> of(Collection<PersonId> people);
    }

    /** How many rows of a measurement wait. */
    public record Counted(MeasurementId measurement, PersonId person, int rows) {}

    /** The same, with the worker's name. */
    public record Line(MeasurementId measurement, Person person, int rows) {}

    /** Of the groups the viewer leads, by the worker's name. */
    public List<Line> of(Viewer viewer) {
        var people = viewer.unitsOf(Role.TEAM_LEAD).stream()
                .flatMap(unit -> organisation.employedIn(unit).stream())
                .map(Employment::person)
                .filter(person -> !viewer.isPerson(person))
                .collect(Collectors.toSet());
        if (people.isEmpty()) {
            return List.of();
        }
        var counted = waiting.of(people);
        var names = organisation.people(counted.stream().map(Counted::person).collect(Collectors.toSet()));
        return SwedishOrder.sorted(
                counted.stream()
                        .map(one -> new Line(
                                one.measurement(), Objects.requireNonNull(names.get(one.person())), one.rows()))
                        .toList(),
                line -> line.person().name());
    }
}
