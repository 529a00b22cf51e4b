package se.tyngdpunkt.organisation.domain.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Levels;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** One unit: where it stands, what is right below, who has roles and who works there. */
@UseCase
public class SeeUnit {

    private final Organisation organisation;
    private final Records records;

    SeeUnit(Organisation organisation, Records records) {
        this.organisation = organisation;
        this.records = records;
    }

    public View see(Viewer viewer, UnitId id) {
        Permission.toSeeTheTree(viewer);
        var today = organisation.today();
        var path = organisation.path(id);
        if (path.isEmpty()) {
            throw new NotFound();
        }
        var unit = path.getLast();
        boolean mayChange = viewer.has(Role.ADMINISTRATOR);
        var grants = records.rolesOn(List.of(id), today);
        var places = mayChange ? records.placesIn(List.of(id), today) : List.<Employment>of();
        var people = organisation.people(Stream.concat(
                        grants.stream().map(RoleGrant::person), places.stream().map(Employment::person))
                .distinct()
                .toList());
        return new View(
                path,
                unit,
                records.childrenOf(Optional.of(id), today),
                Holder.of(grants, people),
                workers(places, people),
                Levels.below(Optional.of(unit)),
                mayChange);
    }

    private static List<Worker> workers(List<Employment> places, Map<PersonId, Person> people) {
        return SwedishOrder.<Worker>sorted(
                places.stream()
                        .flatMap(place -> Optional.ofNullable(people.get(place.person())).stream()
                                .map(person -> new Worker(person, place)))
                        .toList(),
                worker -> worker.person().familyName(),
                worker -> worker.person().givenName());
    }

    /** A person and her place in the unit. */
    public record Worker(Person person, Employment place) {}

    /**
     * The unit as the viewer may see it.
     *
     * @param workers empty for whoever only sees the tree
     */
    public record View(
            List<Unit> path,
            Unit unit,
            List<Unit> children,
            List<Holder> holders,
            List<Worker> workers,
            List<UnitKind> kindsBelow,
            boolean mayChange) {}
}
