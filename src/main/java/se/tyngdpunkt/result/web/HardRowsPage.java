package se.tyngdpunkt.result.web;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.domain.picture.HardRows;
import se.tyngdpunkt.shell.Words;

/** The rows that were hard to read. */
public record HardRowsPage(HardRows.Hard hard) {

    private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    public Figure<String> people(HardRows.HardRow row, Words words) {
        return row.reasons().map(reasons -> words.number(reasons.total()));
    }

    /** Each reason with how many gave it, the commonest first. */
    public Figure<String> reasons(HardRows.HardRow row, Words words) {
        return row.reasons().map(reasons -> sentences(reasons, words));
    }

    private static String sentences(Distribution reasons, Words words) {
        return reasons.options().entrySet().stream()
                .filter(reason -> !reason.getKey().isEmpty())
                .sorted(MOST_FIRST)
                .map(reason -> words.say(
                        "result.hard.reason",
                        words.say("measurement.hard.reason." + reason.getKey()),
                        reason.getValue()))
                .collect(Collectors.joining(" "));
    }
}
