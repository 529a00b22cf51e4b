package se.tyngdpunkt.scoring.reckoning;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.instrument.Calculation.Level;

/**
 * Whose answers are scored: a person, a unit with its persons, or the whole with its units. Answers by field; rows by
 * the part they belong to; earlier results by the round they come from, the latest last.
 */
public record Subject(
        String id,
        Level level,
        Map<String, Given> answers,
        Map<String, List<Map<String, Given>>> rows,
        List<Subject> members,
        List<Earlier> earlier) {

    public Subject {
        answers = Map.copyOf(answers);
        rows = Map.copyOf(rows);
        members = List.copyOf(members);
        earlier = List.copyOf(earlier);
    }

    /** What an earlier round came to: by the key of the bands, the level it fell in. */
    public record Earlier(Map<String, String> bands) {
        public Earlier {
            bands = Map.copyOf(bands);
        }
    }
}
