package se.tyngdpunkt.scoring.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.instrument.rule.Value.Joining;
import se.tyngdpunkt.scoring.reckoning.Result.Added;
import se.tyngdpunkt.scoring.reckoning.Result.Row;

/** What a measure holds beside the rows of its answers: what everybody carries, what is added, and what caps it all. */
final class Additions {

    private final Values values;
    private final Telling telling;

    Additions(Values values, Telling telling) {
        this.values = values;
        this.telling = telling;
    }

    /** In words, and so nothing where nobody is told. */
    List<Added> of(Measure measure, List<Row> rows, Scope scope) {
        var added = new ArrayList<Added>();
        if (!measure.isSumOfRows()) {
            var terms = terms(measure.value()).toList();
            if (terms.stream().anyMatch(term -> isRowsOf(term, measure))) {
                terms.stream()
                        .filter(term -> !isRowsOf(term, measure))
                        .map(term -> added(term, scope, true))
                        .forEach(added::add);
            } else {
                var whole = added(measure.value(), scope, false);
                if (whole.points().ifKnown().isPresent() && whole.how().contains(" = ")) {
                    added.add(whole);
                }
            }
        }
        measure.fixed().forEach(term -> rows.stream()
                .filter(row -> row.part().equals(RowSums.FIXED) && row.key().equals(term.key()))
                .map(row -> new Added(term.label(), row.points(), row.how(), true))
                .forEach(added::add));
        return added.stream().filter(each -> !each.how().isEmpty()).toList();
    }

    private Added added(Value value, Scope scope, boolean isTerm) {
        var points = values.of(value, scope);
        return new Added(Text.NONE, points, telling.of(value, points, scope, values), isTerm);
    }

    private static Stream<Value> terms(Value value) {
        return value instanceof Value.Joined(var how, var parts) && how == Joining.SUM
                ? parts.stream().flatMap(Additions::terms)
                : Stream.of(value);
    }

    private static boolean isRowsOf(Value value, Measure measure) {
        return value instanceof Value.OfPart(var _, var key)
                && measure.key().equals(key.isEmpty() ? Calculation.USUAL_MEASURE : key);
    }
}
