package se.tyngdpunkt.scoring.reckoning;

import static se.tyngdpunkt.scoring.reckoning.Outcome.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.TimeLimit;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.instrument.rule.Value.Joining;
import se.tyngdpunkt.scoring.reckoning.Outcome.Known;
import se.tyngdpunkt.scoring.reckoning.Outcome.Unknown;
import se.tyngdpunkt.scoring.reckoning.Outcome.Why;
import se.tyngdpunkt.scoring.reckoning.Result.Added;
import se.tyngdpunkt.scoring.reckoning.Result.Row;
import se.tyngdpunkt.scoring.reckoning.Result.Timed;
import se.tyngdpunkt.shared.number.Exact;

/** What the rows of the form, the rows of lists and the fixed terms add to one measure of one subject, and how rows stand to their time limits. */
final class RowSums {

    /** The key under which fixed terms stand among the rows. */
    static final String FIXED = "fixed";

    private final Instrument instrument;
    private final Values values;
    private final Telling telling;

    RowSums(Instrument instrument, Values values, Telling telling) {
        this.instrument = instrument;
        this.values = values;
        this.telling = telling;
    }

    Sum of(Measure measure, Scope scope) {
        List<Row> rows = new ArrayList<>();
        List<Blank> blanks = new ArrayList<>();
        for (var part : instrument.parts()) {
            switch (part) {
                case Part.CountedActivities counted
                when measure.level() == Level.PERSON -> {
                    for (var row : counted.rows()) {
                        var weight = Optional.ofNullable(row.weights().get(measure.key()));
                        weight.ifPresent(each -> rows.add(row(
                                part.key(),
                                row.key(),
                                row.number(),
                                new Value.Joined(Joining.PRODUCT, List.of(new Value.Named(row.key()), each)),
                                scope)));
                        if (weight.isPresent()
                                && part.required()
                                && scope.given(row.key()).isEmpty()) {
                            blanks.add(new Blank(part.key(), row.key()));
                        }
                    }
                }
                case Part.Rows list
                when list.level() == measure.level() && list.weights().containsKey(measure.key()) -> {
                    addList(list, list.weights().getOrDefault(measure.key(), Value.notDefined()), scope, rows);
                    addBlanks(list, scope, blanks);
                }
                case Part _ -> {}
            }
        }
        measure.fixed().forEach(term -> rows.add(row(FIXED, term.key(), rows.size() + 1, term.value(), scope)));
        return new Sum(rows, blanks, Sum.of(rows, values), values);
    }

    /** What a row must tell and does not; of a row that is not counted too, for who knows why it is not. */
    private static void addBlanks(Part.Rows list, Scope scope, List<Blank> blanks) {
        var required = list.fields().stream()
                .filter(Part.Field::required)
                .map(Part.Field::key)
                .toList();
        for (var row : scope.list(list.key())) {
            for (var key : required) {
                if (row.given(key).isEmpty()) {
                    blanks.add(new Blank(list.key(), key));
                }
            }
        }
    }

    /** What must be answered and is not. */
    record Blank(String part, String key) {}

    private void addList(Part.Rows list, Value weight, Scope scope, List<Row> rows) {
        var number = 0;
        for (var place : scope.list(list.key())) {
            number++;
            if (values.conditions().holds(list.counted(), place)) {
                rows.add(row(list.key(), list.key(), number, weight, place));
            }
        }
    }

    /** Every row and every time limit that concerns it. */
    List<Timed> timed(Level level, Scope scope) {
        List<Timed> timed = new ArrayList<>();
        for (var part : instrument.parts()) {
            if (part instanceof Part.Rows list && list.level() == level) {
                var number = 0;
                for (var row : scope.list(list.key())) {
                    number++;
                    for (var limit : list.timeLimits()) {
                        timed(limit, list.key(), number, row).ifPresent(timed::add);
                    }
                }
            }
        }
        return timed;
    }

    private Optional<Timed> timed(TimeLimit limit, String list, int number, Scope row) {
        var label = row.given(Part.Rows.LABEL).flatMap(Conditions::word).orElse("");
        return values.conditions()
                .standing(limit, row)
                .map(standing -> new Timed(limit, list, number, label, standing.state(), standing.lastDay()));
    }

    private Row row(String part, String key, int number, Value value, Scope place) {
        var points = values.of(value, place);
        return new Row(
                part,
                key,
                number,
                points,
                telling.of(value, points, place, values, Exact::readable).how());
    }

    /** What a measure holds beside those rows: what is added, what caps it, and what everybody carries; nothing where nobody is told. */
    List<Added> added(Measure measure, List<Row> rows, Scope scope) {
        var added = new ArrayList<Added>();
        if (!measure.isSumOfRows()) {
            var terms = terms(measure.value()).toList();
            if (terms.stream().anyMatch(term -> isRowsOf(term, measure))) {
                terms.stream()
                        .filter(term -> !isRowsOf(term, measure))
                        .map(term -> added(term, scope))
                        .forEach(added::add);
            } else {
                made(measure, scope).ifPresent(added::add);
            }
        }
        measure.fixed().forEach(term -> rows.stream()
                .filter(row -> row.part().equals(FIXED) && row.key().equals(term.key()))
                .map(row -> new Added(term.label(), row.points(), row.how(), true))
                .forEach(added::add));
        return added.stream().filter(each -> !each.how().isEmpty()).toList();
    }

    private Added added(Value term, Scope scope) {
        var points = values.of(term, scope);
        var told = telling.of(term, points, scope, values, Exact::readable);
        return new Added(Text.NONE, points, told.how(), true);
    }

    /** How the whole is made, where it is reckoned; its figure is read as the sum is. */
    private Optional<Added> made(Measure measure, Scope scope) {
        var points = values.of(measure.value(), scope);
        var told = telling.of(measure.value(), points, scope, values, number -> instrument
                .calculation()
                .readable(measure, number));
        return told.isReckoned() ? Optional.of(new Added(Text.NONE, points, told.how(), false)) : Optional.empty();
    }

    private static Stream<Value> terms(Value value) {
        return value instanceof Value.Joined(var how, var parts) && how == Joining.SUM
                ? parts.stream().flatMap(RowSums::terms)
                : Stream.of(value);
    }

    private static boolean isRowsOf(Value value, Measure measure) {
        return value instanceof Value.OfPart(var _, var key)
                && measure.key().equals(key.isEmpty() ? Calculation.USUAL_MEASURE : key);
    }

    /** Rows with their sum: blank activities are left out of it; what the model does not define leaves no sum at all. */
    record Sum(List<Row> rows, List<Blank> blanks, Outcome points, Values values) {

        boolean isComplete() {
            return blanks.isEmpty();
        }

        /** The sum that may be reckoned with: none until every row is answered. */
        Outcome whole() {
            return whole(points, blanks);
        }

        Outcome ofPart(String part) {
            return whole(
                    of(rows.stream().filter(row -> row.part().equals(part)).toList(), values),
                    blanks.stream().filter(blank -> blank.part().equals(part)).toList());
        }

        private static Outcome whole(Outcome sum, List<Blank> blanks) {
            return sum instanceof Known && !blanks.isEmpty()
                    ? unknown(Why.BLANK, blanks.getFirst().key())
                    : sum;
        }

        private static Outcome of(List<Row> rows, Values values) {
            var sum = Exact.ZERO;
            for (var row : rows) {
                switch (row.points()) {
                    case Known(var number) -> sum = values.checked(sum.plus(number));
                    case Unknown unknown
                    when unknown.why() != Why.BLANK || !unknown.about().equals(row.key()) -> {
                        return unknown;
                    }
                    case Unknown _ -> {}
                }
            }
            return Outcome.of(sum);
        }
    }
}
