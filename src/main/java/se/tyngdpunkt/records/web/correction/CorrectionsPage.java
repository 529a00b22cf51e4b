package se.tyngdpunkt.records.web.correction;

import java.util.List;
import se.tyngdpunkt.shell.Problems;

/**
 * What waits for an answer.
 *
 * @param problems what is wrong with the reason that was typed for {@code refusing}, which is blank of the others
 */
public record CorrectionsPage(List<Line> lines, String refusing, String typed, Problems problems) {

    public CorrectionsPage {
        lines = List.copyOf(lines);
    }

    /** One that waits. */
    public record Line(String id, String name, String title, String wrong, String wanted, String at, boolean isLate) {

        public String address() {
            return "/corrections/" + id;
        }
    }

    public String typedFor(Line line) {
        return line.id().equals(refusing) ? typed : "";
    }

    public Problems problemsOf(Line line) {
        return line.id().equals(refusing) ? problems : Problems.NONE;
    }
}
