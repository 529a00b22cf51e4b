package se.tyngdpunkt.home.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.tyngdpunkt.shared.personal.PrivacyNotice;
import se.tyngdpunkt.shared.personal.PrivacyNotice.LegalBasis;
import se.tyngdpunkt.shared.retention.KeptHowLong;

/**
 * Who reads what, for the table of a named round.
 *
 * @param unnamed what is told of rounds that are not by name: the end of a message key, and those of its lines
 * @param things what is kept, by the end of its message keys
 * @param readers who may read, by the end of their message keys
 * @param notice what the municipality has decided; none before it has, or before somebody has signed in
 * @param mayDecide whether whoever reads may put that decision here
 * @param kept how long each kind of record is kept in the municipality; none before somebody has signed in
 */
public record AboutDataPage(
        List<String> purposes,
        List<String> bases,
        List<String> things,
        List<String> readers,
        Map<String, List<String>> unnamed,
        Optional<PrivacyNotice.Decided> notice,
        boolean mayDecide,
        List<KeptHowLong.Line> kept) {

    private static final Map<String, List<String>> UNNAMED = new TreeMap<>(
            Map.of("anonymous", List.of("nothing", "others"), "confidential", List.of("own", "others", "answered")));

    /** Of what was proposed, what the municipality has decided. */
    private static boolean holds(String basis, LegalBasis decided) {
        return switch (basis) {
            case "law" -> decided != LegalBasis.TASK;
            case "task" -> decided != LegalBasis.OBLIGATION;
            default -> true;
        };
    }

    static AboutDataPage ffs(Optional<PrivacyNotice.Decided> notice, boolean mayDecide, List<KeptHowLong.Line> kept) {
        return new AboutDataPage(
                List.of("talk", "environment", "never"),
                Stream.of("law", "task", "regulations", "no-consent")
                        .filter(basis ->
                                notice.isEmpty() || holds(basis, notice.get().basis()))
                        .toList(),
                List.of("answers", "notes", "plan", "progress"),
                List.of("worker", "leader", "manager", "head", "owner", "administrator"),
                UNNAMED,
                notice,
                mayDecide,
                kept);
    }
}
