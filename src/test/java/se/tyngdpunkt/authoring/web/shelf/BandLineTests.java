package se.tyngdpunkt.authoring.web.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.ModelSamples;

class BandLineTests {

    private static BandLine line(String levels) {
        return BandLine.of(ModelSamples.model(ModelSamples.measure("years")
                        + "bands: [{key: b, title: B, of: m, levels: [" + levels + "]}]\n")
                .instrument()
                .calculation()
                .bands()
                .getFirst());
    }

    @Test
    void drawsLevelsToScale() {
        var line = line("""
                {key: low, below: 60, word: l, colour: blue}, {key: some, from: 60, up-to: 90, word: s, colour: green},
                {key: much, above: 90, up-to: 105, word: m, colour: yellow}, {key: most, above: 105, word: h, colour: red}""");

        assertThat(line.stretches())
                .extracting(BandLine.Stretch::colour, BandLine.Stretch::x, BandLine.Stretch::width)
                .containsExactly(
                        tuple("blue", "0%", "15%"),
                        tuple("green", "15%", "46.67%"),
                        tuple("yellow", "61.67%", "23.33%"),
                        tuple("red", "85%", "15%"));
        assertThat(line.marks())
                .extracting(mark -> mark.limit().toString(), BandLine.Mark::x)
                .containsExactly(tuple("60", "15%"), tuple("90", "61.67%"), tuple("105", "85%"));
    }

    @Test
    void beginsAtALimitAndDrawsOneLimitInTheMiddle() {
        assertThat(line("{key: low, from: 0, below: 50, word: l}, {key: high, from: 50, word: h}")
                        .stretches())
                .extracting(BandLine.Stretch::x, BandLine.Stretch::width)
                .containsExactly(tuple("0%", "85%"), tuple("85%", "15%"));
        assertThat(line("{key: low, below: 50, word: l}, {key: high, from: 50, word: h}")
                        .stretches())
                .extracting(BandLine.Stretch::x, BandLine.Stretch::width)
                .containsExactly(tuple("0%", "50%"), tuple("50%", "50%"));
        assertThat(line("{key: all, from: 0, word: a}").stretches())
                .extracting(BandLine.Stretch::x, BandLine.Stretch::width)
                .containsExactly(tuple("0%", "100%"));
    }

    @Property(tries = 200)
    void isAsWideAsTheLimitsLieApart(
            @ForAll @IntRange(min = -50, max = 0) int first,
            @ForAll @IntRange(min = 1, max = 300) int one,
            @ForAll @IntRange(min = 1, max = 300) int other) {
        var second = first + one;
        var third = second + other;
        var stretches =
                line("{key: a, below: %d, word: a}, {key: b, from: %d, below: %d, word: b}, {key: c, from: %d, below: %d, word: c}, {key: d, from: %d, word: d}"
                                .formatted(first, first, second, second, third, third))
                        .stretches();

        assertThat(number(stretches.get(1).width()) * other)
                .isCloseTo(number(stretches.get(2).width()) * one, Offset.offset(0.01 * (one + other)));
        assertThat(stretches.stream().mapToDouble(each -> number(each.width())).sum())
                .isCloseTo(100, Offset.offset(0.03));
        assertThat(stretches).isSortedAccordingTo((a, b) -> Double.compare(number(a.x()), number(b.x())));
    }

    private static double number(String perCent) {
        return Double.parseDouble(perCent.replace("%", ""));
    }
}
