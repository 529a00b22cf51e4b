package se.tyngdpunkt.audit.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tyngdpunkt.audit.domain.Trail.Seen;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UseCase;

/** Tells a person who has seen her figures lately, and nothing else of the trail. */
@UseCase
public class LatestSeen {

    private final Trail trail;
    private final Organisation organisation;

    LatestSeen(Trail trail, Organisation organisation) {
        this.trail = trail;
        this.organisation = organisation;
    }

    /** The latest first, with the names of those who still are known. */
    public record Latest(List<Seen> seen, Map<PersonId, String> names) {}

    public Latest to(SignedIn who, int atMost) {
        var seen = trail.seen(who.person(), atMost);
        var people = organisation.people(seen.stream().map(Seen::by).toList());
        return new Latest(
                seen, people.values().stream().collect(Collectors.toUnmodifiableMap(Person::id, Person::name)));
    }
}
