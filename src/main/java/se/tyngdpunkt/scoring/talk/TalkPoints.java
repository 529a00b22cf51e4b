package se.tyngdpunkt.scoring.talk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Part.ActivityRow;
import se.tyngdpunkt.instrument.Part.Option;
import se.tyngdpunkt.instrument.Part.Scale;
import se.tyngdpunkt.instrument.TalkRule;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What one person's rounds give the pair to talk about (FFS 2.3, STEG 3). Without a norm, much and little can only mean
 * more and less than in every one of her own earlier rounds; nothing here knows a colleague.
 */
public final class TalkPoints {

    private final Occasion now;
    private final List<Occasion> history;

    private TalkPoints(Occasion now, List<Occasion> earlier) {
        this.now = now;
        this.history = earlier.stream()
                .filter(occasion -> now.version().isComparableWith(occasion.version()))
                .toList();
    }

    /**
     * In the order of the model's rules, then of its rows. {@code earlier} holds her own rounds, oldest first; rounds of
     * versions that the model does not declare comparable are passed over.
     */
    public static List<TalkPoint> between(Occasion now, List<Occasion> earlier) {
        var points = new TalkPoints(now, earlier);
        return now.version().instrument().talkRules().stream()
                .flatMap(points::of)
                .toList();
    }

    private Stream<TalkPoint> of(TalkRule rule) {
        return switch (rule) {
            case TalkRule.MoreThanAllEarlier more -> moreThanAllEarlier(more);
            case TalkRule.FewerThanAllEarlier fewer -> fewerThanAllEarlier(fewer);
            case TalkRule.Chosen chosen ->
                chosen(chosen.scale(), chosen.options(), (scale, option) -> new TalkPoint.Chosen(rule, scale, option));
            case TalkRule.RisksUp _ -> last().flatMap(last -> risksUp(rule, last)).stream();
            case TalkRule.Holds holds ->
                now.explained().reckoned().held().contains(holds.key())
                        ? Stream.of(new TalkPoint.Holds(holds))
                        : Stream.of();
            case TalkRule.RowChanged changed -> last().stream().flatMap(last -> rowsChanged(changed, last));
        };
    }

    private Stream<TalkPoint> moreThanAllEarlier(TalkRule.MoreThanAllEarlier rule) {
        var sums = earlierSums();
        return sums.stream().max(Comparator.naturalOrder()).stream()
                .flatMap(highest -> sum().filter(sum -> sum.compareTo(highest) > 0).stream()
                        .flatMap(sum -> chosen(
                                rule.scale(),
                                rule.options(),
                                (scale, option) -> new TalkPoint.MoreThanAllEarlier(
                                        rule, sum, highest, sums.size(), scale, option))));
    }

    private Stream<TalkPoint> fewerThanAllEarlier(TalkRule.FewerThanAllEarlier rule) {
        var sums = earlierSums();
        return sums.stream().min(Comparator.naturalOrder()).stream()
                .flatMap(lowest -> sum().filter(sum -> sum.compareTo(lowest) < 0).stream()
                        .flatMap(sum -> chosen(
                                rule.scale(),
                                rule.options(),
                                (scale, option) -> new TalkPoint.FewerThanAllEarlier(
                                        rule, sum, lowest, sums.size(), scale, option))));
    }

    private Stream<TalkPoint> chosen(
            String scaleKey, List<String> options, BiFunction<Scale, Option, TalkPoint> point) {
        return now.version().instrument().scale(scaleKey).stream().flatMap(scale -> scale.options().stream()
                .filter(option -> options.contains(option.key()))
                .filter(option -> now.answers()
                        .option(scaleKey)
                        .filter(option.key()::equals)
                        .isPresent())
                .map(option -> point.apply(scale, option)));
    }

    /** Over the risks answered both times, so that a blank is never taken for none. */
    private Optional<TalkPoint> risksUp(TalkRule rule, Occasion last) {
        var both = now.explained().risks().stream()
                .map(risk -> risk.row().key())
                .filter(key -> now.answers().risk(key).isPresent()
                        && last.answers().risk(key).isPresent())
                .toList();
        int risksNow = risks(both, now);
        int risksLast = risks(both, last);
        return risksNow > risksLast ? Optional.of(new TalkPoint.RisksUp(rule, risksNow, risksLast)) : Optional.empty();
    }

    private static int risks(List<String> keys, Occasion occasion) {
        return keys.stream()
                .mapToInt(key -> occasion.answers().risk(key).orElse(0))
                .sum();
    }

    private Stream<TalkPoint> rowsChanged(TalkRule.RowChanged rule, Occasion last) {
        return now.version().instrument().activities().stream().flatMap(row -> rowChanged(rule, row, last).stream());
    }

    private Optional<TalkPoint> rowChanged(TalkRule.RowChanged rule, ActivityRow row, Occasion last) {
        var countNow = now.answers().count(row.key());
        var countLast = last.answers().count(row.key());
        if (countNow.isEmpty() || countLast.isEmpty()) {
            return Optional.empty();
        }
        int change = Math.abs(countNow.getAsInt() - countLast.getAsInt());
        var isMuch = change >= rule.atLeast()
                && Exact.of(change).compareTo(rule.shareOfLast().times(countLast.getAsInt())) >= 0;
        return isMuch
                ? Optional.of(new TalkPoint.RowChanged(rule, row, countNow.getAsInt(), countLast.getAsInt()))
                : Optional.empty();
    }

    /** Only whole sums are compared: a sum with a blank row says too little in either direction. */
    private List<Points> earlierSums() {
        return history.stream()
                .flatMap(occasion -> occasion.explained().wholeSum().stream())
                .toList();
    }

    private Optional<Points> sum() {
        return now.explained().wholeSum();
    }

    private Optional<Occasion> last() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }
}
