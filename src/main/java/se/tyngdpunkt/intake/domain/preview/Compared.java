package se.tyngdpunkt.intake.domain.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.measurement.earlier.EarlierReading;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What one person's answers come to, beside the file's own points.
 *
 * @param totals those of the file that ours can be held against
 */
record Compared(boolean isComplete, List<Preview.Difference> totals) {

    Compared {
        totals = List.copyOf(totals);
    }

    static Compared of(EarlierRound round, Line line) {
        var version = round.instrument();
        var answers = EarlierReading.of(
                        version.instrument(),
                        round.privacy(),
                        round.lastDay(),
                        line.answers().typed())
                .answers();
        var occasion = Occasion.of(version, answers, round.lastDay(), List.of());
        var sum = occasion.main().map(Standing::sum);
        var ofRows = line.totals().stream().anyMatch(total -> total.row().isPresent())
                ? ofRows(occasion)
                : Map.<Line.Row, Exact>of();
        return new Compared(
                sum.filter(Reckoned.Sum::isComplete).isPresent(),
                line.totals().stream()
                        .flatMap(total -> ours(total, sum, ofRows)
                                .map(ours -> new Preview.Difference(total.cell(), total.points(), ours))
                                .stream())
                        .toList());
    }

    private static Optional<Exact> ours(Line.Total total, Optional<Reckoned.Sum> sum, Map<Line.Row, Exact> ofRows) {
        return total.row().isEmpty()
                ? sum.flatMap(Reckoned.Sum::points)
                : total.row().flatMap(row -> Optional.ofNullable(ofRows.get(row)));
    }

    private static Map<Line.Row, Exact> ofRows(Occasion occasion) {
        var points = new HashMap<Line.Row, Exact>();
        occasion.rows(Locale.ROOT).forEach(row -> row.number().ifPresent(number -> row.points()
                .ifPresent(one -> points.put(new Line.Row(row.list(), number), one.value()))));
        return points;
    }
}
