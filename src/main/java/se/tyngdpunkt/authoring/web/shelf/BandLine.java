package se.tyngdpunkt.authoring.web.shelf;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Bands;
import se.tyngdpunkt.instrument.rule.Bound;
import se.tyngdpunkt.shared.number.Exact;

/**
 * Levels drawn to scale from left to right, in per cent of the line: each as wide as its limits lie apart, and those without
 * an end a little further than the last limit.
 */
public record BandLine(List<Stretch> stretches, List<Mark> marks) {

    /** Of the line, for a level without an end. */
    private static final Exact OPEN = Exact.of(15);

    private static final Exact HALF = Exact.of(50);
    private static final Exact WHOLE = Exact.of(100);

    public BandLine {
        stretches = List.copyOf(stretches);
        marks = List.copyOf(marks);
    }

    /** One level. */
    public record Stretch(String colour, String x, String width) {}

    /** One limit, which two levels meet at. */
    public record Mark(Exact limit, String x) {}

    public static BandLine of(Bands bands) {
        var limits = bands.levels().stream()
                .flatMap(level ->
                        Stream.of(level.interval().lower(), level.interval().upper()))
                .flatMap(BandLine::limit)
                .distinct()
                .sorted()
                .toList();
        var scale = new Scale(
                limits,
                bands.levels().stream().anyMatch(level -> level.interval().lower() instanceof Bound.None),
                bands.levels().stream().anyMatch(level -> level.interval().upper() instanceof Bound.None));
        return new BandLine(
                bands.levels().stream()
                        .map(level -> {
                            var from = limit(level.interval().lower())
                                    .map(scale::at)
                                    .findFirst()
                                    .orElse(Exact.ZERO);
                            var to = limit(level.interval().upper())
                                    .map(scale::at)
                                    .findFirst()
                                    .orElse(WHOLE);
                            return new Stretch(level.colour(), perCent(from), perCent(to.minus(from)));
                        })
                        .toList(),
                limits.stream()
                        .map(limit -> new Mark(limit, perCent(scale.at(limit))))
                        .toList());
    }

    private static Stream<Exact> limit(Bound bound) {
        return bound instanceof Bound.At at ? Stream.of(at.number()) : Stream.of();
    }

    private static String perCent(Exact place) {
        return place.rounded(2, RoundingMode.HALF_UP) + "%";
    }

    private record Scale(List<Exact> limits, boolean isOpenBelow, boolean isOpenAbove) {

        Exact at(Exact limit) {
            var start = isOpenBelow ? OPEN : Exact.ZERO;
            var end = isOpenAbove ? WHOLE.minus(OPEN) : WHOLE;
            if (limits.size() == 1) {
                return isOpenBelow && isOpenAbove ? HALF : isOpenBelow ? WHOLE : Exact.ZERO;
            }
            return limit.minus(limits.getFirst())
                    .dividedBy(limits.getLast().minus(limits.getFirst()))
                    .times(end.minus(start))
                    .plus(start);
        }
    }
}
