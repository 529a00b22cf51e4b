package se.tyngdpunkt.home.web;

import java.util.List;
import se.tyngdpunkt.shared.retention.KeptHowLong;

/**
 * Who reads what, for the table of a named round.
 *
 * @param things what is kept, by the end of its message keys
 * @param readers who may read, by the end of their message keys
 * @param kept how long each kind of record is kept in the municipality; none before somebody has signed in
 */
public record AboutDataPage(
        List<String> purposes,
        List<String> bases,
        List<String> things,
        List<String> readers,
        List<KeptHowLong.Line> kept) {

    static AboutDataPage ffs(List<KeptHowLong.Line> kept) {
        return new AboutDataPage(
                List.of("talk", "environment", "never"),
                List.of("law", "task", "regulations", "no-consent"),
                List.of("answers", "notes", "plan", "progress"),
                List.of("worker", "leader", "manager", "head", "owner", "administrator"),
                kept);
    }
}
