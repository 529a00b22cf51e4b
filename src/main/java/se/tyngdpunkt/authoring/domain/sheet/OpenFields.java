package se.tyngdpunkt.authoring.domain.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern WHOLE = Pattern.compile(
            "way-of-working/(every-weeks|every-months|reference-window-days|form-minutes|talk-minutes)/value");

    /** Ends of what is counted; those of a time are days, or names of fields. */
    private static final Pattern NUMBER =
            Pattern.compile("(?!.*(time-limits/[0-9]+|dated/[0-9]+|between)/[^/]+$)(.*/)?(is|from|above|up-to|below)");

    private static final Pattern CONDITION =
            Pattern.compile("(?!talk/[0-9]+/when$)(.*/)?(condition|when|counted|where|not)");
    private static final Pattern VALUE = Pattern.compile(
            "(?!way-of-working/)(.*/)?(weight|value|then|otherwise|each|if-not-defined"
                    + "|(weights|values|matrix/values/[^/]+|table/at|sum|difference|product|quotient|least|greatest)/[^/]+)");

    /** What a value goes by is called as the one who answers is, and is no choice. */
    private static final Pattern NAME = Pattern.compile("(?!parts/[0-9]+/fields/[0-9]+/by$).*/by");

    /** Lists that a model may do without. */
    private static final Pattern NONE = Pattern.compile("norms|limits|bands|talk|.*/[0-9]+");

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
        var path = Places.id(place.way());
        var choices =
                NAME.matcher(path).matches() ? List.<String>of() : ItemFields.CHOICES.getOrDefault(key, List.of());
        var isText = TEXTS.contains(key);
        var what = new Piece(Optional.of(place.what()), List.of(), "").text().orElse(Text.NONE);
        var how = isText || !choices.isEmpty() ? Optional.<Label>empty() : Optional.of(how(path, place.way()));
        return new Open(place.key(), what, isText, NONE.matcher(path).matches(), choices, how);
    }

    private Label how(String path, List<String> way) {
        if (WHOLE.matcher(path).matches()) {
            return Label.said("authoring.open.whole");
        }
        if (NUMBER.matcher(path).matches()) {
            return Label.said("authoring.open.number");
        }
        if (CONDITION.matcher(path).matches()) {
            return examples.condition(way);
        }
        return VALUE.matcher(path).matches() ? examples.value(way) : examples.list(way);
    }
}
