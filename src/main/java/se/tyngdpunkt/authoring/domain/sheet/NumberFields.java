package se.tyngdpunkt.authoring.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final List<String> LOWER = List.of("from", "above");
    private static final List<String> UPPER = List.of("up-to", "below");
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

    /** A piece of the value, and what is said on the way to it. */
    private record At(Piece piece, List<Label> way) {

        At below(String key, Label... steps) {
            return new At(piece.at(key), with(steps));
        }

        private List<Label> with(Label... steps) {
            return Stream.concat(way.stream(), Stream.of(steps)).toList();
        }

        At item(int number, Label... steps) {
            return new At(piece.item(number), with(steps));
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
        value(new At(value, List.of()), plain);
        return List.copyOf(fields);
    }

    /** The values by the measure that they weigh in. */
    List<Field> byMeasure(Piece weights) {
        var all = new At(weights, List.of());
        all.keys().forEach(measure -> value(all.below(measure, called.of(measure))));
        return List.copyOf(fields);
    }

    private void value(At at) {
        value(at, Label.field("number"));
    }

    private void value(At at, Label plain) {
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

    private void under(String key, At around) {
        var at = around.below(key);
        switch (key) {
            case "choose" -> choose(at);
            case "matrix" -> matrix(at);
            case "steps", "tiers" -> steps(at, over(at));
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

    private void choose(At at) {
        var by = at.piece().at("by").word().orElse("");
        var values = at.below("values");
        values.keys().forEach(option -> value(values.below(option, called.option(by, option))));
        under("otherwise", at);
    }

    private void matrix(At at) {
        var rows = at.piece().at("rows").word().orElse("");
        var columns = at.piece().at("columns").word().orElse("");
        var values = at.below("values");
        values.keys().forEach(row -> {
            var cells = values.below(row, called.option(rows, row));
            cells.keys().forEach(column -> value(cells.below(column, called.option(columns, column))));
        });
        under("otherwise", at);
    }

    private void table(At at) {
        var points = at.below("at");
        points.keys()
                .forEach(point -> value(new At(
                        points.piece().at(point),
                        Stream.of(
                                        at.way().stream(),
                                        over(at).stream(),
                                        Stream.of(Label.said("authoring.step.point", Label.own(point))))
                                .flatMap(each -> each)
                                .toList())));
    }

    private void steps(At at, List<Label> over) {
        items(at.below("at"), over);
        under("otherwise", at);
    }

    private void items(At list, List<Label> over) {
        for (int number = 0; number < list.size(); number++) {
            var item = list.item(number);
            value(new At(
                    item.piece(),
                    Stream.of(list.way().stream(), over.stream(), Stream.of(ends(item.piece())))
                            .flatMap(each -> each)
                            .toList()));
        }
    }

    /** What the steps go by; a field, or the time since one. */
    private List<Label> over(At at) {
        var over = at.piece().at("over");
        return over.word().stream()
                .map(called::of)
                .findFirst()
                .or(() -> Stream.of("days", "weeks", "months", "years")
                        .flatMap(span -> over.at(span + "-since").word().stream()
                                .map(date -> Label.said("authoring.value.since." + span, called.of(date))))
                        .findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    /** A term is called by its number; one that goes by answers, by them alone. */
    private void terms(At at, String what) {
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

    /** A step is called by its ends, such as from 1 to under 3. */
    private static Label ends(Piece item) {
        var lower = end(item, LOWER);
        var upper = end(item, UPPER);
        if (lower.isPresent() && upper.isPresent()) {
            var from = item.at(lower.get()).word().map(Label::own).orElseThrow();
            var to = item.at(upper.get()).word().map(Label::own).orElseThrow();
            return from.equals(to)
                    ? Label.said("authoring.value.exactly", from)
                    : Label.said("authoring.step." + lower.get() + "." + upper.get(), from, to);
        }
        return lower.or(() -> upper)
                .map(key -> Label.said(
                        "authoring.value." + key, Label.own(item.at(key).word().orElse(""))))
                .orElse(Label.said("authoring.step.otherwise"));
    }

    private static Optional<String> end(Piece item, List<String> keys) {
        return keys.stream().filter(key -> item.at(key).word().isPresent()).findFirst();
    }
}
