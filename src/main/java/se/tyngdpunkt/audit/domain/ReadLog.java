package se.tyngdpunkt.audit.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.audit.chain.Seal;
import se.tyngdpunkt.audit.domain.Log.Entry;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shell.Problems;

/** Shows an administrator the trail of her municipality; that she looks is itself a deed in it. To others there is no such page. */
@UseCase
public class ReadLog {

    private final Log log;
    private final Chain chain;
    private final Organisation organisation;
    private final Events events;

    ReadLog(Log log, Chain chain, Organisation organisation, Events events) {
        this.log = log;
        this.chain = chain;
        this.organisation = organisation;
        this.events = events;
    }

    /** What becomes of it. */
    public enum Use {
        PAGE(50, "audit.log-read"),
        FILE(20_000, "audit.log-exported");

        private final int most;
        private final String deed;

        Use(int most, String deed) {
            this.most = most;
            this.deed = deed;
        }

        public int most() {
            return most;
        }
    }

    /**
     * What she is told.
     *
     * @param people those who are named in it and still known
     * @param older the choice that shows what comes after these, if there is more
     * @param seal what was sealed last
     */
    public record Told(
            List<Entry> entries,
            Map<PersonId, Person> people,
            Optional<Choice> older,
            Optional<Seal> seal,
            Problems problems) {

        public Told {
            entries = List.copyOf(entries);
            people = Map.copyOf(people);
        }
    }

    public Told read(Viewer viewer, Choice choice, Use use) {
        if (!viewer.has(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        var wish = ReadChoice.of(choice, organisation);
        if (!wish.problems().isEmpty()) {
            return new Told(List.of(), Map.of(), Optional.empty(), chain.last(), wish.problems());
        }
        var found = log.entries(wish.filter(), wish.before(), use.most + 1);
        var entries = found.size() > use.most ? found.subList(0, use.most) : found;
        var people = organisation.people(
                Stream.concat(named(entries), asked(wish.filter())).collect(Collectors.toUnmodifiableSet()));
        var whom = asked(wish.filter()).filter(people::containsKey).findFirst();
        events.tell(new Deed(viewer.signedIn(), use.deed, Optional.empty(), whom, Optional.empty()));
        return new Told(
                entries,
                people,
                found.size() > use.most
                        ? Optional.of(choice.from(entries.getLast().cursor()))
                        : Optional.empty(),
                chain.last(),
                Problems.NONE);
    }

    private static Stream<PersonId> named(List<Entry> entries) {
        return entries.stream().flatMap(entry -> Stream.concat(Stream.of(entry.by()), entry.about().stream()));
    }

    /** The first of them may read in her own trail that somebody looked for her. */
    private static Stream<PersonId> asked(Log.Filter filter) {
        return Stream.concat(filter.about().stream(), filter.by().stream());
    }
}
