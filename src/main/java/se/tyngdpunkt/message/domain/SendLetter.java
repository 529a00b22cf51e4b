package se.tyngdpunkt.message.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.organisation.Organisation;

/** Tries one letter; growing pauses, then given up. A letter may be sent twice after a crash, but is never lost. */
public final class SendLetter {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private final LetterBox box;
    private final Postman postman;
    private final Organisation organisation;
    private final Clock clock;

    public SendLetter(LetterBox box, Postman postman, Organisation organisation, Clock clock) {
        this.box = box;
        this.postman = postman;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** When to try again; empty when the letter is done with. */
    public Optional<Instant> send(UUID id) {
        return box.waiting(id).flatMap(this::attempt);
    }

    private Optional<Instant> attempt(WrittenLetter letter) {
        var delivery = organisation
                .person(letter.to())
                .map(person ->
                        postman.deliver(letter, letter.address().map(person::at).orElse(person)))
                .orElse(Postman.Delivery.REFUSED);
        return switch (delivery) {
            case ACCEPTED -> {
                box.sent(letter.id(), clock.instant());
                yield Optional.empty();
            }
            case NOT_NOW -> later(letter);
            case REFUSED -> giveUp(letter);
        };
    }

    private Optional<Instant> later(WrittenLetter letter) {
        if (letter.attempts() >= PAUSES.size()) {
            return giveUp(letter);
        }
        box.triedInVain(letter.id());
        return Optional.of(clock.instant().plus(PAUSES.get(letter.attempts())));
    }

    private Optional<Instant> giveUp(WrittenLetter letter) {
        box.givenUp(letter.id(), clock.instant());
        return Optional.empty();
    }
}
