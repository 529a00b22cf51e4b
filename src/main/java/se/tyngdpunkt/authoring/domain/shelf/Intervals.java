package se.tyngdpunkt.authoring.domain.shelf;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.rule.Bound;
import se.tyngdpunkt.instrument.rule.Interval;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shell.Words;

/** Ranges of numbers in words; a share is told in per cent. */
final class Intervals {

    private static final Exact HUNDRED = Exact.of(100);

    private final Words words;

    Intervals(Words words) {
        this.words = words;
    }

    String of(Interval interval, boolean isShare) {
        if (interval.lower() instanceof Bound.At low && interval.lower().equals(interval.upper())) {
            return words.say("authoring.value.exactly", number(low.number(), isShare));
        }
        var ends = Stream.of(
                        end(interval.lower(), isShare, "authoring.value.from", "authoring.value.above"),
                        end(interval.upper(), isShare, "authoring.value.up-to", "authoring.value.below"))
                .filter(end -> !end.isEmpty())
                .collect(Collectors.joining(" "));
        return ends.isEmpty() ? words.say("authoring.value.any") : ends;
    }

    private String end(Bound bound, boolean isShare, String included, String excluded) {
        return bound instanceof Bound.At at
                ? words.say(at.included() ? included : excluded, number(at.number(), isShare))
                : "";
    }

    String number(Exact number, boolean isShare) {
        var language = words.language();
        return isShare
                ? words.say("authoring.value.per-cent", number.times(HUNDRED).in(language))
                : number.in(language);
    }
}
