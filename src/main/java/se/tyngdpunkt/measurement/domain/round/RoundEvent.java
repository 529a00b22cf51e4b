package se.tyngdpunkt.measurement.domain.round;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.shared.PersonId;

/** Something that happened to a round; the product itself is meant where nobody did it. */
public record RoundEvent(
        UUID id, Kind kind, Optional<String> reason, Optional<PersonId> person, Optional<PersonId> by, Instant at) {

    /** What can happen to a round. */
    public enum Kind {
        OPENED,
        CLOSED,
        REOPENED,
        LATE_ENTRY,
        LAST_DAY_MOVED,
        IMPORTED
    }

    /** The same event without whom it was about and why. */
    RoundEvent withoutPerson() {
        return new RoundEvent(id, kind, Optional.empty(), Optional.empty(), by, at);
    }
}
