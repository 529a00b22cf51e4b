package se.tyngdpunkt.authoring.domain.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a value, a condition or a list is written, by an example from the model itself. */
final class OpenExamples {

    private static final Set<String> FIGURES = Set.of("number", "whole-number", "hours", "per-cent");

    private static final Map<String, String> ROWS = Map.of("counted-activities", "rows", "risk-counts", "risks");
    private static final Label OTHER = Label.said("authoring.open.other");

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

    /** By an answer; of what is to be talked of, together with a level where the model judges its sums. */
    Label condition(List<String> way) {
        var judged = called.file().items("bands").stream()
                .filter(bands -> way.getFirst().equals("talk"))
                .filter(bands -> called.options(key(bands)).findAny().isPresent())
                .limit(1)
                .toList();
        var asked = called.asked(way)
                .filter(field -> called.options(key(field)).findAny().isPresent())
                .limit(1)
                .toList();
        var both = Stream.concat(judged.stream(), asked.stream()).toList();
        if (both.isEmpty()) {
            return OTHER;
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

    /** All of a list, or what stands in the place of some of its items; of other places nothing is known. */
    Label list(List<String> way) {
        var list = way.size() > 1 && way.getLast().matches("[0-9]+") ? way.subList(0, way.size() - 1) : way;
        var holder = called.file().at(list.subList(0, list.size() - 1));
        return switch (Places.id(list).replaceAll("[0-9]+", "0")) {
            case "parts/0/scales/0/options", "parts/0/fields/0/options" -> items("options");
            case "parts/0/rows" ->
                items(ROWS.getOrDefault(holder.at("kind").word().orElse(""), ""));
            case "talk/0/options" ->
                Label.said("authoring.open.answers", Label.own("[" + answer(holder.at("scale")) + "]"));
            case "bands" -> Label.said("authoring.open.bands", Label.own(ItemFields.bands(called.file())));
            default -> OTHER;
        };
    }

    private static Label items(String kind) {
        var example = ItemFields.EXAMPLES.getOrDefault(kind, "");
        return example.isEmpty() ? OTHER : Label.said("authoring.open." + kind, Label.own(example));
    }

    /** One that may be given to a scale; where its answers are open too, one of their example. */
    private String answer(Piece scale) {
        return called.options(scale.word().orElse(""))
                .flatMap(option -> option.at("key").word().stream())
                .findFirst()
                .orElse("a");
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
