package se.tyngdpunkt.scoring;

import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.shared.number.Exact;

/** Answers to FFS for tests. */
public final class AnswerSamples {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private AnswerSamples() {}

    /** Counts for row 1 and on. */
    public static Answers counts(int... counts) {
        var answers = Answers.BLANK;
        for (int row = 1; row <= counts.length; row++) {
            answers = answers.withCount("row" + row, counts[row - 1]);
        }
        return answers;
    }

    /** A whole form: 2, 5, 1, 3, 1, 0, 2 (28 points), about right, satisfied, manageable. */
    public static Answers complete() {
        return counts(2, 5, 1, 3, 1, 0, 2)
                .withOption("amount", "just-right")
                .withOption("satisfaction", "largely")
                .withOption("manageability", "ok")
                .withTime("rate", BigDecimal.valueOf(100))
                .withTime("actual", BigDecimal.valueOf(80))
                .withTime("available", new BigDecimal("61.5"))
                .withRisk("expiring", 1)
                .withRisk("overdue", 3);
    }

    public static Occasion occasion(Answers answers) {
        return Occasion.of(ffs(), answers, DAY, List.of());
    }

    /** A reckoning of so many points and nothing else. */
    public static Reckoned points(long points) {
        var sum = new Reckoned.Sum(Optional.of(Exact.of(points)), true, Map.of(), Map.of());
        return new Reckoned(new TreeMap<>(Map.of("points", sum)), List.of(), List.of());
    }
}
