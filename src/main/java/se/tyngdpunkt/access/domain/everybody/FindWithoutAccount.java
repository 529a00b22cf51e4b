package se.tyngdpunkt.access.domain.everybody;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.SignIns.State;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Tells an administrator who has a workplace or a role and no account. */
@UseCase
public class FindWithoutAccount {

    private final Organisation organisation;
    private final Standings standings;
    private final Letters letters;
    private final Clock clock;

    FindWithoutAccount(Organisation organisation, Standings standings, Letters letters, Clock clock) {
        this.organisation = organisation;
        this.standings = standings;
        this.letters = letters;
        this.clock = clock;
    }

    public WithoutAccount find(Viewer viewer) {
        if (!viewer.has(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        var states = standings.at(clock.instant());
        var others = organisation.present().stream()
                .filter(person -> !viewer.isPerson(person.id()))
                .toList();
        return new WithoutAccount(
                others.stream()
                        .filter(person -> !states.containsKey(person.id()))
                        .toList(),
                others.stream()
                        .flatMap(person -> Optional.ofNullable(states.get(person.id())).stream()
                                .filter(State.Invited.class::isInstance)
                                .map(state -> new Waiting(person, (State.Invited) state)))
                        .sorted(Comparator.comparing(
                                (Waiting waiting) -> waiting.since().at()))
                        .map(Waiting::person)
                        .toList(),
                letters.canBeSent());
    }

    private record Waiting(Person person, State.Invited since) {}
}
