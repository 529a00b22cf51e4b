package se.tyngdpunkt.dialogue.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import se.tyngdpunkt.dialogue.Effect;
import se.tyngdpunkt.shared.PersonId;

/** One line of an action's history; lines are added and never altered. */
public record Change(int revision, PersonId by, Instant at, Kind kind) {

    /** What happened. */
    public sealed interface Kind {

        record Proposed() implements Kind {}

        /**
         * Its words, days or responsible were changed.
         *
         * @param before how it read before
         */
        record Reworded(String before) implements Kind {}

        record Removed() implements Kind {}

        record Agreed() implements Kind {}

        record Started() implements Kind {}

        record Done() implements Kind {}

        record TakenUpAgain() implements Kind {}

        record DueDayMoved(LocalDate from, LocalDate to, String reason) implements Kind {}

        record FollowedUp(Effect effect) implements Kind {}
    }
}
