package se.tyngdpunkt.audit.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.audit.domain.Trail.Done;
import se.tyngdpunkt.audit.domain.Trail.Seen;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.history.ReadByManagers;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UseCase;

/** Tells a person who has seen her figures, who may, and what others have done that concerns her: her own alone. */
@UseCase
public class WhoSeesMe {

    private final Trail trail;
    private final Organisation organisation;
    private final ReadByManagers managers;

    WhoSeesMe(Trail trail, Organisation organisation, ReadByManagers managers) {
        this.trail = trail;
        this.organisation = organisation;
        this.managers = managers;
    }

    public Answer tell(SignedIn who, int atMost, Locale language) {
        var seen = trail.seen(who.person(), atMost);
        var done = trail.doneTo(who.person(), atMost);
        var may = organisation.rolesOver(who.person());
        var people = Stream.of(
                        seen.stream().map(Seen::by),
                        done.stream().map(Done::by),
                        may.stream().map(RoleGrant::person))
                .flatMap(each -> each)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Answer(seen, done, may, managers.modelsOf(who.person(), language), names(people));
    }

    private Map<PersonId, String> names(Collection<PersonId> people) {
        return organisation.people(people).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /**
     * What she is told.
     *
     * @param may who may see her by name today, and since when
     * @param forManagers the models whose answers her unit's manager reads by name
     * @param names of those who still are known
     */
    public record Answer(
            List<Seen> seen,
            List<Done> done,
            List<RoleGrant> may,
            List<String> forManagers,
            Map<PersonId, String> names) {

        public Answer {
            seen = List.copyOf(seen);
            done = List.copyOf(done);
            may = List.copyOf(may);
            forManagers = List.copyOf(forManagers);
            names = Map.copyOf(names);
        }
    }
}
