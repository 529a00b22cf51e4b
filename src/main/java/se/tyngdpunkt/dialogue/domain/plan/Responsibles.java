package se.tyngdpunkt.dialogue.domain.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;

/** Who can be given an action of a worker's plan: she herself, her nearest leaders, and the managers in the line above. */
public final class Responsibles {

    private Responsibles() {}

    /** The worker first, then the nearest, then upwards. */
    public static List<Person> of(PersonId worker, Organisation organisation) {
        var ids = new LinkedHashSet<PersonId>();
        ids.add(worker);
        ids.addAll(organisation.leadersOf(worker));
        ids.addAll(line(worker, Role.UNIT_MANAGER, organisation));
        ids.addAll(line(worker, Role.HEAD_OF_OPERATIONS, organisation));
        var people = organisation.people(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(people.get(id))).toList();
    }

    /** From the group upwards: the nearest with the role, and those above her. */
    private static Set<PersonId> line(PersonId worker, Role role, Organisation organisation) {
        var line = new LinkedHashSet<PersonId>();
        for (var employment : organisation.employments(worker)) {
            for (var unit : organisation.path(employment.unit()).reversed()) {
                line.addAll(organisation.withRoleOver(role, unit.id()));
            }
        }
        return line;
    }
}
