package se.tyngdpunkt.authoring.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Field;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Role;
import se.tyngdpunkt.instrument.file.OpenTree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;

/** Every number within a value, each called by the answers and the steps on the way to it, in the model's own words. */
final class NumberFields {

    private static final Set<String> BY_ANSWERS = Set.of("steps", "tiers", "table", "choose", "matrix");

    /** Under these stand names of other things, conditions or words of the format, never a number. */
    private static final Set<String> NO_NUMBER = Set.of(
            "by",
            "over",
            "of",
            "where",
            "rows",
            "columns",
            "norm",
            "share-of",
            "baseline",
            "part",
            "measure",
            "between",
            "when",
            "way",
            "days-since",
            "weeks-since",
            "months-since",
            "years-since",
            "compare");

    private final Called called;
    private final List<Field> fields = new ArrayList<>();

    NumberFields(Called called) {
        this.called = called;
    }

    /** A piece of a value, and what is said on the way to it. */
    private record ValueAt(Piece piece, List<Label> way) {

        ValueAt below(String key, Label... steps) {
            return new ValueAt(piece.at(key), with(steps));
        }

        private List<Label> with(Label... steps) {
            return Stream.concat(way.stream(), Stream.of(steps)).toList();
        }

        ValueAt item(int number, Label... steps) {
            return new ValueAt(piece.item(number), with(steps));
        }

        List<String> keys() {
            return piece.tree().orElse(null) instanceof Mapping mapping
                    ? List.copyOf(mapping.entries().sequencedKeySet())
                    : List.of();
        }

        int size() {
            return piece.tree().orElse(null) instanceof Sequence sequence
                    ? sequence.items().size()
                    : 0;
        }
    }

    /** {@code plain} is what a value is called that is one number. */
    List<Field> of(Piece value, Label plain) {
        value(new ValueAt(value, List.of()), plain);
        return List.copyOf(fields);
    }

    /** The values by the measure that they weigh in. */
    List<Field> byMeasure(Piece weights) {
        var all = new ValueAt(weights, List.of());
        all.keys().forEach(measure -> value(all.below(measure, called.of(measure))));
        return List.copyOf(fields);
    }

    private void value(ValueAt at) {
        value(at, Label.field("number"));
    }

    private void value(ValueAt at, Label plain) {
        switch (at.piece().tree().orElse(null)) {
            case null -> {}
            case Scalar scalar ->
                fields.add(new Field(
                        at.piece().place(),
                        at.piece().where(),
                        Role.WORD,
                        at.way().isEmpty() ? plain : new Label.Joined(at.way()),
                        scalar.text(),
                        false,
                        false,
                        List.of()));
            case Sequence _ -> terms(at, "term");
            case Mapping mapping -> {
                if (OpenTree.placesIn(mapping).stream()
                        .noneMatch(open -> open.way().isEmpty())) {
                    at.keys().forEach(key -> under(key, at));
                }
            }
        }
    }

    private void under(String key, ValueAt around) {
        var at = around.below(key);
        switch (key) {
            case "choose" -> choose(at);
            case "matrix" -> matrix(at);
            case "steps", "tiers" -> steps(at, called.over(at.piece()));
            case "dated" -> items(at, List.of());
            case "table" -> table(at);
            case "sum", "difference" -> terms(at, "term");
            case "product" -> terms(at, "factor");
            case "quotient" -> terms(at, "quotient");
            case "least", "greatest" -> terms(at, key);
            case "then", "otherwise", "if-not-defined", "decimals" ->
                value(around.below(key, Label.said("authoring.step." + key)));
            case "from", "above", "up-to", "below" -> value(around.below(key, Label.field(key)));
            default -> {
                if (!NO_NUMBER.contains(key)) {
                    value(at);
                }
            }
        }
    }

    private void choose(ValueAt at) {
        var by = at.piece().at("by").word().orElse("");
        var values = at.below("values");
        values.keys().forEach(option -> value(values.below(option, called.option(by, option))));
        under("otherwise", at);
    }

    private void matrix(ValueAt at) {
        var rows = at.piece().at("rows").word().orElse("");
        var columns = at.piece().at("columns").word().orElse("");
        var values = at.below("values");
        values.keys().forEach(row -> {
            var cells = values.below(row, called.option(rows, row));
            cells.keys().forEach(column -> value(cells.below(column, called.option(columns, column))));
        });
        under("otherwise", at);
    }

    private void table(ValueAt at) {
        var points = at.below("at");
        points.keys()
                .forEach(point -> value(new ValueAt(
                        points.piece().at(point),
                        Stream.of(
                                        at.way().stream(),
                                        called.over(at.piece()).stream(),
                                        Stream.of(Label.said("authoring.step.point", Label.own(point))))
                                .flatMap(each -> each)
                                .toList())));
    }

    private void steps(ValueAt at, List<Label> over) {
        items(at.below("at"), over);
        under("otherwise", at);
    }

    private void items(ValueAt list, List<Label> over) {
        for (int number = 0; number < list.size(); number++) {
            var item = list.item(number);
            value(new ValueAt(
                    item.piece(),
                    Stream.of(list.way().stream(), over.stream(), Stream.of(Called.ends(item.piece())))
                            .flatMap(each -> each)
                            .toList()));
        }
    }

    /** A term is called by its number; one that goes by answers, by them alone. */
    private void terms(ValueAt at, String what) {
        for (int number = 0; number < at.size(); number++) {
            var isByAnswers = at.item(number).keys().stream().anyMatch(BY_ANSWERS::contains);
            value(
                    isByAnswers
                            ? at.item(number)
                            : at.item(
                                    number,
                                    Label.said("authoring.step." + what, Label.own(Integer.toString(number + 1)))));
        }
    }
}
