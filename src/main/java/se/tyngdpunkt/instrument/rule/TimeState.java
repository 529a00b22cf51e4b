package se.tyngdpunkt.instrument.rule;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something stands to a time limit on the day of measurement. */
public enum TimeState {
    /** Nobody has said when it began. */
    UNKNOWN,
    /** It begins later. */
    NOT_BEGUN,
    RUNNING,
    /** So near the last day that it is time to say so; the last day itself is one of those. */
    EXPIRING,
    OVERDUE;

    public static final Map<String, TimeState> BY_WORD =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(TimeState::word, state -> state));

    /** As it stands in the file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
