package se.tyngdpunkt.authoring.domain.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a value or a condition is written, by an example from the model itself. */
final class OpenExamples {

    private static final Set<String> FIGURES = Set.of("number", "whole-number", "hours", "per-cent");

    private final Called called;

    OpenExamples(Called called) {
        this.called = called;
    }

    /** A number, or a table by a choice, or by steps where the model has no choice to go by here. */
    Label value(List<String> way) {
        var asked = called.asked(way).toList();
        return asked.stream()
                .filter(field -> isOf(field, Set.of("choice")))
                .filter(field -> called.options(key(field)).findAny().isPresent())
                .findFirst()
                .map(this::table)
                .or(() -> asked.stream()
                        .filter(field -> isOf(field, FIGURES))
                        .findFirst()
                        .map(field -> Label.said(
                                "authoring.open.steps",
                                called.of(key(field)),
                                Label.own("{steps: {over: " + key(field)
                                        + ", at: [{below: 3, value: 10}, {from: 3, value: 12}]}}"))))
                .orElse(Label.said("authoring.open.value"));
    }

    private Label table(Piece field) {
        var options = firstTwo(field);
        var values = String.join(": 3, ", options) + (options.size() == 1 ? ": 3" : ": 12");
        return Label.said(
                "authoring.open.table",
                called.of(key(field)),
                Label.own("{choose: {by: " + key(field) + ", values: {" + values + "}}}"),
                meant(field, options));
    }

    /** By an answer, together with a level where the model judges its sums. */
    Label condition(List<String> way) {
        var judged = called.bands().limit(1).toList();
        var asked = called.asked(way)
                .filter(field -> called.options(key(field)).findAny().isPresent())
                .limit(1)
                .toList();
        var both = Stream.concat(judged.stream(), asked.stream()).toList();
        if (both.isEmpty()) {
            return Label.said("authoring.open.value");
        }
        var parts = Stream.concat(
                judged.stream().map(bands -> "in-band: {" + oneOf(bands) + "}"),
                asked.stream().map(this::oneOf));
        return Label.said(
                "authoring.open.condition",
                Label.own(parts.collect(Collectors.joining(", ", "{", "}"))),
                new Label.Joined(
                        both.stream().map(each -> meant(each, firstTwo(each))).toList()));
    }

    private String oneOf(Piece choice) {
        return key(choice) + ": [" + String.join(", ", firstTwo(choice)) + "]";
    }

    /** What the keys of the example stand for. */
    private Label meant(Piece field, List<String> options) {
        return new Label.Joined(Stream.concat(
                        Stream.of(Label.said("authoring.open.meant", Label.own(key(field)), called.of(key(field)))),
                        options.stream()
                                .filter(option ->
                                        !called.option(key(field), option).equals(Label.own(option)))
                                .map(option -> Label.said(
                                        "authoring.open.meant", Label.own(option), called.option(key(field), option))))
                .toList());
    }

    private List<String> firstTwo(Piece field) {
        return called.options(key(field))
                .flatMap(option -> option.at("key").word().stream())
                .limit(2)
                .toList();
    }

    private static boolean isOf(Piece field, Set<String> types) {
        return field.at("type").word().filter(types::contains).isPresent();
    }

    private static String key(Piece field) {
        return field.at("key").word().orElse("");
    }
}
