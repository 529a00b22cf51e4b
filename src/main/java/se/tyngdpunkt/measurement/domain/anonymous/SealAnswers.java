package se.tyngdpunkt.measurement.domain.anonymous;

import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Deeds;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UseCase;

/**
 * When an anonymous round closes: its answers lose the order in which they came, and the trail is told who has taken part, of
 * all at one time.
 */
@UseCase
public class SealAnswers {

    private final AnonymousAnswers answers;
    private final Organisation organisation;
    private final Events events;

    public SealAnswers(AnonymousAnswers answers, Organisation organisation, Events events) {
        this.answers = answers;
        this.organisation = organisation;
        this.events = events;
    }

    public void seal(Round round) {
        answers.shuffle(round.id());
        var municipality = organisation.municipality().id();
        events.tell(new Deeds(answers.tookPart(round.id()).stream()
                .map(person -> Deed.of(
                                new SignedIn(municipality, person),
                                "measurement.took-part",
                                round.id().value())
                        .about(person))
                .toList()));
    }
}
