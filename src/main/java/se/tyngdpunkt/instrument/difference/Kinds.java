package se.tyngdpunkt.instrument.difference;

import java.util.List;
import java.util.Set;
import se.tyngdpunkt.instrument.difference.Change.Kind;

/**
 * What a piece of a model is a piece of, by the keys on the way to it ({@code parts}, {@code rows}, {@code label}). A changed
 * word in a question is another question; a help, a citation or a title is not.
 */
final class Kinds {

    private static final Set<String> BAND_WORDS = Set.of("word", "symbol", "colour", "action", "owner");
    private static final Set<String> ROW_WORDS = Set.of("help", "short-label", "number");
    private static final Set<String> FIELD_USE = Set.of("needs-reason", "carried-over");

    private static final Set<String> FORM_ORDER = Set.of(
            "parts",
            "scales",
            "fields",
            "rows",
            "reasons",
            "time-limits",
            "measures",
            "fixed",
            "limits",
            "levels",
            "baseline");

    private Kinds() {}

    /** {@code part} is the kind of the part it stands in, {@code isByLeader} whether the leader gives the answer. */
    static Kind of(List<String> keys, String part, boolean isByLeader) {
        var second = at(keys, 1);
        var third = at(keys, 2);
        return switch (keys.getFirst()) {
            case "way-of-working" -> way(second, third);
            case "parts" -> part(keys, part, isByLeader);
            case "measures" ->
                isAny(second, "title", "unit") || (second.equals("fixed") && third.equals("label"))
                        ? Kind.WORDS
                        : Kind.WEIGHS;
            case "norms", "limits" -> isAny(second, "title", "cite") ? Kind.WORDS : Kind.HELD_AGAINST;
            case "baseline" -> isAny(second, "date", "cite") ? Kind.WORDS : Kind.HELD_AGAINST;
            case "bands" -> bands(second, third);
            case "rounding" -> Kind.JUDGED;
            case "talk" -> isAny(second, "title", "question") ? Kind.WORDS : Kind.USED;
            default -> Kind.WORDS;
        };
    }

    /** Of another order: in a form it is nothing, on a scale it is another scale, and the first norm is the one told of. */
    static Kind ofMove(List<String> keys, String part) {
        return FORM_ORDER.contains(keys.getLast()) ? Kind.WORDS : of(keys, part, false);
    }

    /** What is counted within the window is counted in another one. */
    private static Kind way(String second, String third) {
        if (third.equals("cite")) {
            return Kind.WORDS;
        }
        return second.equals("reference-window-days") ? Kind.ASKED : Kind.USED;
    }

    private static Kind bands(String second, String third) {
        var isWords = second.equals("title")
                || (second.equals("levels") && BAND_WORDS.contains(third))
                || (second.equals("lasting") && third.equals("to"));
        return isWords ? Kind.WORDS : Kind.JUDGED;
    }

    private static Kind part(List<String> keys, String part, boolean isByLeader) {
        var second = at(keys, 1);
        var third = at(keys, 2);
        if (isAny(second, "title", "hint") || third.equals("cite")) {
            return Kind.WORDS;
        }
        if (part.equals("free-comment")) {
            return Kind.USED;
        }
        if (part.equals("reductions")) {
            return Kind.HELD_AGAINST;
        }
        return switch (second) {
            case "weight", "weights", "counted" -> Kind.WEIGHS;
            case "time-limits" -> third.equals("title") ? Kind.WORDS : Kind.HELD_AGAINST;
            case "scales" -> scale(third, at(keys, 3));
            case "fields" -> field(third, at(keys, 3), isByLeader);
            case "rows" -> row(third);
            default -> Kind.ASKED;
        };
    }

    private static Kind scale(String third, String fourth) {
        return switch (third) {
            case "label" -> Kind.WORDS;
            case "direction" -> Kind.JUDGED;
            default -> fourth.equals("value") ? Kind.WEIGHS : Kind.ASKED;
        };
    }

    /** The hint of what the leader gives is the key she scores by. */
    private static Kind field(String third, String fourth, boolean isByLeader) {
        if (third.equals("hint") && !isByLeader) {
            return Kind.WORDS;
        }
        if (FIELD_USE.contains(third)) {
            return Kind.USED;
        }
        return fourth.equals("value") ? Kind.WEIGHS : Kind.ASKED;
    }

    private static Kind row(String third) {
        if (ROW_WORDS.contains(third)) {
            return Kind.WORDS;
        }
        return isAny(third, "weight", "weights") ? Kind.WEIGHS : Kind.ASKED;
    }

    private static boolean isAny(String key, String one, String other) {
        return key.equals(one) || key.equals(other);
    }

    private static String at(List<String> keys, int place) {
        return place < keys.size() ? keys.get(place) : "";
    }
}
