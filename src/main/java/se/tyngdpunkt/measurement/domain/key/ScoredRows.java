package se.tyngdpunkt.measurement.domain.key;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.shared.Sha256;

/**
 * Which rows the worker has rewritten since the leader answered them. Of each row that she has answered a digest of what the
 * worker said is kept, and stays until she answers the row otherwise or says that she has read the change.
 */
public final class ScoredRows {

    /** How the field begins in which she says that she has read what has changed; the row's name follows. */
    public static final String READ = "read.";

    private static final String YES = "yes";

    private final Map<String, String> now;
    private final Map<String, String> saved;
    private final Map<String, String> digests;

    private ScoredRows(Map<String, String> now, Map<String, String> saved, Map<String, String> digests) {
        this.now = now;
        this.saved = saved;
        this.digests = digests;
    }

    static ScoredRows of(InHand inHand) {
        var measured = inHand.grounds().measured();
        return new ScoredRows(
                digests(measured.typed()),
                measured.scored().typed(),
                measured.scored().rows());
    }

    /** A row's label is a name and no answer. */
    private static Map<String, String> digests(SortedMap<String, String> typed) {
        var said = new HashMap<String, StringBuilder>();
        typed.forEach((name, text) -> AnswerField.inRow(name)
                .filter(at -> !at.field().equals(Part.Rows.LABEL))
                .ifPresent(at -> said.computeIfAbsent(at.row(), _ -> new StringBuilder())
                        .append(at.field())
                        .append('\t')
                        .append(text)
                        .append('\n')));
        return said.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> Sha256.hexOf(row.getValue().toString())));
    }

    /** What is kept when she has answered that; {@code typed} also has what she says that she has read. */
    SortedMap<String, String> after(Map<String, String> scored, Map<String, String> typed) {
        var after = new TreeMap<>(digests);
        answeredNow(scored).forEach(row -> renew(row, after));
        typed.forEach((name, text) -> {
            if (name.startsWith(READ) && text.equals(YES)) {
                renew(name.substring(READ.length()), after);
            }
        });
        return after;
    }

    private void renew(String row, Map<String, String> digestsAfter) {
        var digest = now.get(row);
        if (digest != null) {
            digestsAfter.put(row, digest);
        }
    }

    private Set<String> answeredNow(Map<String, String> scored) {
        var rows = new HashSet<String>();
        scored.forEach((name, text) -> {
            if (!text.equals(saved.getOrDefault(name, ""))) {
                AnswerField.inRow(name).ifPresent(at -> rows.add(at.row()));
            }
        });
        return rows;
    }

    /** Those whose digest is another than the row has now, after that. */
    boolean isRewritten(String row, Map<String, String> after) {
        return after.containsKey(row) && !after.getOrDefault(row, "").equals(now.getOrDefault(row, ""));
    }

    /** As the sheet shows it, by what has been saved. */
    boolean isRewritten(String row) {
        return isRewritten(row, digests);
    }
}
