package se.tyngdpunkt.organisation.domain.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SwedishOrder;

/** A role and the name of who has it. */
public record Holder(RoleGrant grant, String name) {

    /** By name. */
    public static List<Holder> of(Collection<RoleGrant> grants, Map<PersonId, Person> people) {
        return SwedishOrder.sorted(
                grants.stream()
                        .map(grant -> new Holder(
                                grant,
                                Optional.ofNullable(people.get(grant.person()))
                                        .map(Person::name)
                                        .orElse("")))
                        .toList(),
                Holder::name);
    }
}
