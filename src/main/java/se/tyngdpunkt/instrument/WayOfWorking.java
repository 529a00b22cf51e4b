package se.tyngdpunkt.instrument;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a model wants to be used: who may see the answers, in which months or how often, over how many days and in how many
 * minutes, and what every talk takes up. A number that the source does not give is 0. {@code citations} says for each, by its
 * name in the file, where it stands in the source.
 */
public record WayOfWorking(
        Privacy privacy,
        NamedUpTo namedUpTo,
        List<Month> months,
        int everyWeeks,
        int everyMonths,
        int referenceWindowDays,
        int formMinutes,
        int talkMinutes,
        boolean isScoredByLeader,
        List<TemplateItem> talkTemplate,
        Map<String, String> citations) {

    private static final int YEARS_AHEAD = 10;

    /** Who may see one person's answers; only the named mode has a talk. */
    public enum Privacy {
        NAMED,
        CONFIDENTIAL,
        ANONYMOUS
    }

    /** Of a named round: who is the highest that sees a person's answers by name. */
    public enum NamedUpTo {
        NEAREST_LEADER,
        UNIT_MANAGER
    }

    /** What every talk takes up whatever the answers say, with a hint and where it stands in the source if there is any. */
    public record TemplateItem(String key, Text title, Text hint, String cite) {}

    /** Whether the manager of her unit sees a person's answers by name, beside her nearest leader. */
    public boolean isNamedForUnitManager() {
        return privacy == Privacy.NAMED && namedUpTo == NamedUpTo.UNIT_MANAGER;
    }

    /** Whether its rounds come so many weeks apart, and not month by month. */
    public boolean isByWeeks() {
        return everyWeeks > 0;
    }

    /** By the word of {@link NamedUpTo} as it stands in the file. */
    public String namedUpToWord() {
        return namedUpTo.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The months of its rounds from that one on, years ahead. */
    public Stream<YearMonth> monthsFrom(YearMonth first) {
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(YEARS_AHEAD * 12L)
                .filter(month -> months.contains(month.getMonth()));
    }

    public WayOfWorking {
        months = List.copyOf(months);
        talkTemplate = List.copyOf(talkTemplate);
        citations = Map.copyOf(citations);
    }
}
