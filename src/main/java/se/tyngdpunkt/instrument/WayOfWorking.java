package se.tyngdpunkt.instrument;

import java.time.Month;
import java.util.List;
import java.util.Map;

/**
 * How a model wants to be used: who may see the answers, in which months, over how many days and in how many minutes.
 * {@code citations} says for each of these numbers, by its name in the file, where it stands in the source.
 */
public record WayOfWorking(
        Privacy privacy,
        List<Month> months,
        int referenceWindowDays,
        int formMinutes,
        int talkMinutes,
        Map<String, String> citations) {

    /** Who may see one person's answers; only the named mode has a talk. */
    public enum Privacy {
        NAMED
    }

    public WayOfWorking {
        months = List.copyOf(months);
        citations = Map.copyOf(citations);
    }
}
