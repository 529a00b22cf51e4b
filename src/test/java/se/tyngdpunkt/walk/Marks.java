package se.tyngdpunkt.walk;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What tells that something is of the other municipality: the word in all its texts, and every id of its own. */
record Marks(Set<String> ids) {

    static final String WORD = "Qvz7kx";
    /** What somebody who searches could type without showing the whole word back to us. */
    static final String BEGINNING = "Qvz7";

    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern ANY_ID = Pattern.compile(ID);

    Marks {
        ids = Set.copyOf(ids);
    }

    /** The marks in a text; none when all is well. */
    Set<String> in(String text) {
        var found = ANY_ID.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(ids::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        if (text.contains(WORD)) {
            found.add(text.substring(Math.max(0, text.indexOf(WORD) - 60), text.indexOf(WORD) + WORD.length()));
        }
        return found;
    }
}
