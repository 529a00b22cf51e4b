package se.tyngdpunkt.instrument.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.shared.number.Exact;

/** Whatever bands a file has: they are accepted when every number there can be falls in exactly one, and only then. */
class BandPropertyTests {

    private static final int LOWEST = -3;
    private static final int HIGHEST = 5;

    /** One level as the file writes it, with its ends as numbers; an end may be missing, and a level may say that it is none. */
    record Level(String lower, int from, String upper, int to, boolean isGap) {

        String text(int number) {
            var ends = (lower.isEmpty() ? "" : ", " + lower + ": " + from)
                    + (upper.isEmpty() ? "" : ", " + upper + ": " + to);
            return "{key: b" + number + ends + (isGap ? ", not-defined: true}" : ", word: b}");
        }

        boolean holds(Exact number) {
            var low = number.compareTo(Exact.of(from));
            var high = number.compareTo(Exact.of(to));
            return (lower.isEmpty() || low > 0 || (low == 0 && lower.equals("from")))
                    && (upper.isEmpty() || high < 0 || (high == 0 && upper.equals("up-to")));
        }
    }

    @Provide
    Arbitrary<List<Level>> levels() {
        var number = Arbitraries.integers().between(-1, 3);
        return Combinators.combine(
                        Arbitraries.of("", "from", "above"),
                        number,
                        Arbitraries.of("", "up-to", "below"),
                        number,
                        Arbitraries.of(true, false, false))
                .as(Level::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** Sets that leave nothing out, from one end of the numbers to the other, as most files have them. */
    @Provide
    Arbitrary<List<Level>> soundLevels() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, 3).set().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(true, false).list().ofSize(4),
                        Arbitraries.of(true, false).list().ofSize(5))
                .as((cuts, isBelow, isGap) -> {
                    var inOrder = cuts.stream().sorted().toList();
                    return IntStream.rangeClosed(0, inOrder.size())
                            .mapToObj(at -> new Level(
                                    at == 0 ? "" : isBelow.get(at - 1) ? "from" : "above",
                                    at == 0 ? 0 : inOrder.get(at - 1),
                                    at == inOrder.size() ? "" : isBelow.get(at) ? "below" : "up-to",
                                    at == inOrder.size() ? 0 : inOrder.get(at),
                                    isGap.get(at)))
                            .toList();
                });
    }

    @Property(tries = 2_000)
    void areAcceptedWhenEveryNumberHasOne(@ForAll("levels") List<Level> levels) {
        assertThat(reading(levels) instanceof InstrumentReading.Read)
                .as(levels.toString())
                .isEqualTo(areSound(levels));
    }

    @Property(tries = 300)
    void areAcceptedInAnyOrderAndRefusedWithOneLess(@ForAll("soundLevels") List<Level> levels) {
        assertThat(areSound(levels)).isTrue();
        assertThat(reading(levels)).isInstanceOf(InstrumentReading.Read.class);
        assertThat(reading(levels.reversed())).isInstanceOf(InstrumentReading.Read.class);
        for (var without = 1; without < levels.size(); without++) {
            var less = new ArrayList<>(levels);
            less.remove(without);
            assertThat(reading(less)).isInstanceOf(InstrumentReading.Faulty.class);
        }
    }

    @Property(tries = 300)
    void judgeEveryNumberWithTheOneThatHoldsIt(@ForAll("soundLevels") List<Level> levels) {
        var bands = ((InstrumentReading.Read) reading(levels))
                .version()
                .instrument()
                .calculation()
                .bands()
                .getFirst();
        halves().forEach(number -> {
            var expected = IntStream.range(0, levels.size())
                    .filter(at -> levels.get(at).holds(number))
                    .mapToObj(at -> "b" + at + " " + !levels.get(at).isGap())
                    .toList();
            assertThat(bands.of(number).map((Band band) -> band.key() + " " + band.isDefined()).stream())
                    .isEqualTo(expected);
        });
    }

    /** None is empty, no number has two, and from the lowest, which is 0 or less, to the end none has none. */
    private static boolean areSound(List<Level> levels) {
        var counts = halves().map(number ->
                        levels.stream().filter(level -> level.holds(number)).count())
                .dropWhile(count -> count == 0)
                .toList();
        var zeroAndAbove = halves().filter(number -> !number.isNegative()).count();
        return levels.stream().allMatch(level -> halves().anyMatch(level::holds))
                && counts.size() >= zeroAndAbove
                && counts.stream().allMatch(count -> count == 1);
    }

    /** Halves of whole numbers: between two ends there is always one. */
    private static Stream<Exact> halves() {
        return IntStream.rangeClosed(2 * LOWEST, 2 * HIGHEST).mapToObj(half -> Exact.of(half, 2));
    }

    private static InstrumentReading reading(List<Level> levels) {
        var text = IntStream.range(0, levels.size())
                .mapToObj(at -> levels.get(at).text(at))
                .collect(Collectors.joining(", "));
        return ModelText.read(ModelSamples.text("measures: [{key: m, title: M, value: 1}]\n"
                + "bands: [{key: b, title: B, of: m, levels: [" + text + "]}]\n"));
    }
}
