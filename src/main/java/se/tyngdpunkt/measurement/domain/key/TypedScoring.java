package se.tyngdpunkt.measurement.domain.key;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tyngdpunkt.shared.text.FreeText;

/**
 * What she typed in the fields that are hers, and nothing else; a blank is kept as one, so that what she has taken away is
 * not carried over again.
 *
 * @param read what is read and judged, also what may not be kept
 */
public record TypedScoring(Map<String, String> read, SortedMap<String, String> kept) {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_ANSWER = 60;

    public static TypedScoring of(List<KeyField> asked, Map<String, String> typed, Map<String, String> before) {
        var read = new TreeMap<String, String>();
        var kept = new TreeMap<String, String>();
        for (var field : asked) {
            for (var name : field.names()) {
                var text = typed.getOrDefault(name, "");
                switch (FreeText.read(text, name.equals(field.name()) ? longest(field) : LONGEST_REASON)) {
                    case FreeText.Accepted(String tidy) -> {
                        read.put(name, tidy);
                        kept.put(name, tidy);
                    }
                    case FreeText.Blank _ -> {
                        read.put(name, "");
                        kept.put(name, "");
                    }
                    case FreeText.Refused _ -> {
                        read.put(name, text);
                        Optional.ofNullable(before.get(name)).ifPresent(former -> kept.put(name, former));
                    }
                }
            }
        }
        return new TypedScoring(read, kept);
    }

    private static int longest(KeyField field) {
        return switch (field.field().type()) {
            case TEXT -> LONGEST_REASON;
            case NUMBER, WHOLE, PER_CENT, HOURS, DATE, WEEK, CHOICE, YES_NO -> LONGEST_ANSWER;
        };
    }
}
