package se.tyngdpunkt.scoring;

import java.util.List;
import java.util.OptionalInt;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Part.ActivityRow;
import se.tyngdpunkt.shared.number.Exact;

/** The arithmetic of a model: Σ count × weight, exact (FFS 2.2, STEG 2). */
public final class Scoring {

    private Scoring() {}

    public static Explained score(InstrumentVersion version, Answers answers) {
        var instrument = version.instrument();
        var rows = instrument.activities().stream()
                .map(row -> explain(row, answers))
                .toList();
        var risks = instrument.risks().stream()
                .map(risk -> new Explained.Risk(risk, answers.risk(risk.key())))
                .toList();
        return new Explained(version.id(), rows, sum(rows), risks, riskSum(risks));
    }

    private static Explained.Row explain(ActivityRow row, Answers answers) {
        var count = answers.count(row.key());
        return count.isPresent()
                ? new Explained.Counted(
                        row, count.getAsInt(), new Points(plain(row).times(count.getAsInt())))
                : new Explained.Blank(row);
    }

    /** The form of today knows weights that are plain numbers only, and the library offers it no other models. */
    private static Exact plain(ActivityRow row) {
        return row.weight()
                .orElseThrow(() -> new IllegalArgumentException(row.key() + " has no weight that is a plain number"));
    }

    private static Points sum(List<Explained.Row> rows) {
        return rows.stream().flatMap(row -> row.product().stream()).reduce(Points.ZERO, Points::plus);
    }

    private static OptionalInt riskSum(List<Explained.Risk> risks) {
        return risks.stream().flatMapToInt(risk -> risk.count().stream()).reduce(Integer::sum);
    }
}
