package se.tyngdpunkt.authoring.domain.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final OpenExamples examples;

    OpenFields(Called called) {
        this.examples = new OpenExamples(called);
    }

    /** The file as a whole is never open, whatever stands in it: the reader takes it as it stands. */
    List<Open> of(Tree tree) {
        var told = new HashSet<String>();
        return OpenTree.placesIn(tree).stream()
                .filter(place -> !place.way().isEmpty())
                .filter(place -> told.add(place.key()))
                .map(this::open)
                .toList();
    }

    private Open open(Place place) {
        var key = place.way().getLast();
        var choices = ItemFields.CHOICES.getOrDefault(key, List.of());
        var isText = TEXTS.contains(key);
        var what = new Piece(Optional.of(place.what()), List.of(), "").text().orElse(Text.NONE);
        var how = isText || !choices.isEmpty() ? Optional.<Label>empty() : Optional.of(how(key, place.way()));
        return new Open(place.key(), what, isText, choices, how);
    }

    private Label how(String key, List<String> way) {
        if (NUMBERS.contains(key) || way.getFirst().equals("way-of-working")) {
            return Label.said("authoring.open.number");
        }
        if (LISTS.contains(key)
                || (way.size() > 1 && key.matches("[0-9]+") && LISTS.contains(way.get(way.size() - 2)))) {
            return Label.said("authoring.open.list", Label.own("[{key: a, words: A}, {key: b, words: B}]"));
        }
        return CONDITIONS.contains(key) ? examples.condition(way) : examples.value(way);
    }
}
