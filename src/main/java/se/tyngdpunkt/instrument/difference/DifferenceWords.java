package se.tyngdpunkt.instrument.difference;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.difference.Difference.Comparability;
import se.tyngdpunkt.instrument.difference.Difference.Figure;

/** A difference in sentences of one language. */
public final class DifferenceWords {

    private final Locale language;
    private final ResourceBundle words;

    public DifferenceWords(Locale language) {
        this.language = Locale.of("sv".equals(language.getLanguage()) ? "sv" : "en");
        this.words = ResourceBundle.getBundle(
                "messages/instrument",
                this.language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The changes under a heading for each kind, and last what they do to comparability. */
    public List<String> of(Difference difference) {
        var lines = new ArrayList<String>();
        for (var kind : Change.Kind.values()) {
            var changes = difference.of(kind);
            if (!changes.isEmpty()) {
                lines.add(of(kind));
                changes.forEach(change -> lines.add("  " + of(change)));
                lines.add("");
            }
        }
        lines.addAll(summary(difference));
        return lines;
    }

    /** What the difference does to comparability. */
    public List<String> summary(Difference difference) {
        if (difference.isNothing()) {
            return List.of(say("same"));
        }
        var verdict = say("comparability." + name(difference.comparability()));
        if (difference.comparability() == Comparability.SAME_SERIES) {
            return List.of(verdict);
        }
        var affected = difference.affected();
        var untouched =
                EnumSet.complementOf(affected.isEmpty() ? EnumSet.noneOf(Figure.class) : EnumSet.copyOf(affected));
        return Stream.of(
                        Stream.of(verdict),
                        affected.isEmpty() ? Stream.<String>of() : Stream.of(say("affected", figures(affected))),
                        untouched.isEmpty() ? Stream.<String>of() : Stream.of(say("untouched", figures(untouched))))
                .flatMap(each -> each)
                .toList();
    }

    private String figures(Set<Figure> figures) {
        return figures.stream().map(figure -> say("figure." + name(figure))).collect(Collectors.joining(", "));
    }

    public String of(Change.Kind kind) {
        return say("kind." + name(kind));
    }

    /** One change on one line. */
    public String of(Change change) {
        var place = place(change);
        var before = change.before();
        var after = change.after();
        return switch (change.how()) {
            case ADDED -> change.key().isEmpty() ? say("piece-added", place) : say("added", place, after);
            case REMOVED -> change.key().isEmpty() ? say("piece-removed", place) : say("removed", place, before);
            case MOVED -> say("moved", place);
            case CHANGED -> say("changed", place, before, after);
            case TRANSLATED -> say("translated", place, before, after);
            case MARKED -> say(after.equals(Text.Mark.SOURCE.name()) ? "marked-source" : "marked-ours", place);
        };
    }

    /** Where in the model it is. */
    public String place(Change change) {
        var way = change.pieces().stream().map(piece -> piece.in(language)).collect(Collectors.joining(" › "));
        if (change.key().isEmpty()) {
            return way;
        }
        var key = "instrument.difference.key." + change.key();
        var word = words.containsKey(key) ? words.getString(key) : change.key();
        return way.isEmpty() ? word : way + ", " + word;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String say(String key, String... arguments) {
        var text = words.getString("instrument.difference." + key);
        return arguments.length == 0
                ? text
                : new MessageFormat(text, language).format(Arrays.copyOf(arguments, arguments.length, Object[].class));
    }
}
