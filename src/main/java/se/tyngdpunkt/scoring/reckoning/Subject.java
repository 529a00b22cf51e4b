package se.tyngdpunkt.scoring.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.Calculation.Bands;
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

    /** Whether this round and those before it, without a break, make a lasting load. */
    boolean isLasting(Bands bands, String now, LocalDate day) {
        return isLasting(bands, now, day, earlier);
    }

    /** The same of a round with those levels before it, the latest last. */
    public static boolean isLasting(Bands bands, String now, LocalDate day, List<Earlier> earlier) {
        var lasting = bands.lasting();
        if (!lasting.bands().contains(now)) {
            return false;
        }
        var run = earlier.reversed().stream()
                .takeWhile(round -> lasting.bands().contains(round.bands().getOrDefault(bands.key(), "")))
                .toList();
        return lasting.rounds() > 0
                ? run.size() >= lasting.rounds() - 1
                : run.stream().anyMatch(round -> round.isBefore(day.minusWeeks(lasting.weeks())));
    }

    /** What an earlier round came to: by the key of the bands, the level it fell in; and when, where that is known. */
    public record Earlier(Map<String, String> bands, Optional<LocalDate> date) {
        public Earlier {
            bands = Map.copyOf(bands);
        }

        /** On that day or before it. */
        private boolean isBefore(LocalDate day) {
            return date.filter(own -> !own.isAfter(day)).isPresent();
        }
    }
}
