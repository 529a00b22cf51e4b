package se.tyngdpunkt.authoring.domain.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Open;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.file.OpenTree;
import se.tyngdpunkt.instrument.file.OpenTree.Place;
import se.tyngdpunkt.instrument.file.Tree;

/** What the source leaves open, each told with what may be written there and examples from the model itself. */
final class OpenFields {

    private static final Set<String> TEXTS = Set.of(
            "words",
            "hint",
            "label",
            "title",
            "question",
            "action",
            "owner",
            "word",
            "to",
            "definition",
            "includes",
            "excludes",
            "example",
            "summary",
            "short-label",
            "document",
            "organisation",
            "decided-by");
    private static final Set<String> NUMBERS = Set.of("is", "from", "above", "up-to", "below");
    private static final Set<String> CONDITIONS = Set.of("condition", "when", "counted", "where");
    private static final Set<String> LISTS =
            Set.of("options", "rows", "fields", "scales", "reasons", "levels", "parts", "norms", "limits", "measures");
    private static final Set<String> FIGURES = Set.of("number", "whole-number", "hours", "per-cent");

    private final Called called;

    OpenFields(Called called) {
        this.called = called;
    }

    List<Open> of(Tree tree) {
        var told = new HashSet<String>();
        return OpenTree.placesIn(tree).stream()
                .filter(place -> told.add(place.key()))
                .map(this::open)
                .toList();
    }

    private Open open(Place place) {
        var key = place.way().isEmpty() ? "" : place.way().getLast();
        var choices = Fields.CHOICES.getOrDefault(key, List.of());
        var isText = TEXTS.contains(key);
        var what = new Piece(Optional.of(place.what()), List.of(), "").text().orElse(Text.NONE);
        var how = isText || !choices.isEmpty() ? Optional.<Label>empty() : Optional.of(how(key, place.way()));
        return new Open(place.key(), what, isText, choices, how);
    }

    private Label how(String key, List<String> way) {
        if (NUMBERS.contains(key) || way.getFirst().equals("way-of-working")) {
            return Label.said("authoring.open.number");
        }
        if (LISTS.contains(key) || (key.matches("[0-9]+") && LISTS.contains(way.get(way.size() - 2)))) {
            return Label.said("authoring.open.list", Label.own("[{key: a, words: A}, {key: b, words: B}]"));
        }
        return CONDITIONS.contains(key) ? condition(way) : value(way);
    }

    /** A number, or a table by a choice, or by steps where the model has no choice to go by here. */
    private Label value(List<String> way) {
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
    private Label condition(List<String> way) {
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
