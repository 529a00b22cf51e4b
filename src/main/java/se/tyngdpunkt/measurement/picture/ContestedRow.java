package se.tyngdpunkt.measurement.picture;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.tyngdpunkt.shared.PersonId;

/**
 * A row whose points the worker does not agree with, in her own words; for the pair only.
 *
 * @param part the list that the row belongs to
 * @param number the number that names the row, also from one round to the next
 */
public record ContestedRow(UUID id, String part, int number, String words, Instant at, Answer answer) {

    /** What came of it. */
    public sealed interface Answer {}

    /** Nobody has answered: it is to be talked about. */
    public record Waiting() implements Answer {}

    /** She has taken it back herself. */
    public record Withdrawn() implements Answer {}

    /** The points stand. */
    public record Kept(PersonId by, Instant at, String reason) implements Answer {}

    /**
     * The row was given other points.
     *
     * @param before what the leader had answered by the key, by the field's name; {@code after} what she answers now
     */
    public record Changed(
            PersonId by,
            Instant at,
            String reason,
            Map<String, String> before,
            Map<String, String> after,
            String pointsBefore,
            String pointsAfter)
            implements Answer {

        public Changed {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }
    }

    public boolean isWaiting() {
        return answer instanceof Waiting;
    }

    /** The same with an answer. */
    public ContestedRow answered(Answer given) {
        return new ContestedRow(id, part, number, words, at, given);
    }
}
