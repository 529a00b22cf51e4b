package se.tyngdpunkt.measurement.web.key;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.measurement.domain.key.ScoreSheet;
import se.tyngdpunkt.measurement.domain.key.WorkedOut;
import se.tyngdpunkt.scoring.reckoning.Outcome;
import se.tyngdpunkt.scoring.reckoning.Result;
import se.tyngdpunkt.shared.number.Exact;

/**
 * The sum so far, with what it is held against.
 *
 * @param left how many rows wait for an answer
 * @param undefined how many rows the model gives no points, whatever is answered now
 */
public record TotalPart(
        String sum, String unit, int left, int undefined, Optional<String> norm, Optional<String> share) {

    static TotalPart of(ScoreSheet sheet, KeyWords words) {
        var rows = sheet.worked().map(WorkedOut::rows).orElse(List.of());
        return new TotalPart(
                sheet.worked().map(worked -> soFar(worked).in(words.language())).orElse("–"),
                words.unit(sheet.instrument()),
                waiting(rows),
                undefined(rows),
                norm(sheet).flatMap(norm -> norm.value().ifKnown()).map(norm -> norm.in(words.language())),
                share(sheet).map(words::perCent));
    }

    static int waiting(List<WorkedOut.Row> rows) {
        return (int) rows.stream()
                .filter(row -> row.points() instanceof Outcome.Unknown unknown && unknown.why() == Outcome.Why.BLANK)
                .count();
    }

    static int undefined(List<WorkedOut.Row> rows) {
        return (int) rows.stream()
                        .filter(row -> row.points().ifKnown().isEmpty())
                        .count()
                - waiting(rows);
    }

    /** All that is known yet; the rows that lack points add nothing. */
    private static Exact soFar(WorkedOut worked) {
        return worked.main().points().ifKnown().orElseGet(() -> worked.main().rows().stream()
                .map(Result.Row::points)
                .flatMap(points -> points.ifKnown().stream())
                .reduce(Exact.ZERO, Exact::plus));
    }

    private static Optional<Result.Normed> norm(ScoreSheet sheet) {
        return sheet.worked().flatMap(worked -> worked.main().norms().stream()
                .filter(normed -> normed.value() instanceof Outcome.Known)
                .findFirst());
    }

    private static Optional<Exact> share(ScoreSheet sheet) {
        return norm(sheet).flatMap(normed -> normed.share().ifKnown().or(() -> normed.value()
                .ifKnown()
                .filter(norm -> !norm.equals(Exact.ZERO))
                .flatMap(norm -> sheet.worked().map(worked -> soFar(worked).dividedBy(norm)))));
    }

    public boolean isWhole() {
        return left == 0 && undefined == 0;
    }
}
