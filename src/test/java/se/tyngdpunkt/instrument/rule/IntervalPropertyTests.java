package se.tyngdpunkt.instrument.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.shared.number.Exact;

class IntervalPropertyTests {

    /** Halves of whole numbers, so that between two ends there is always a number to try. */
    @Provide
    Arbitrary<Exact> numbers() {
        return Arbitraries.integers().between(-6, 26).map(half -> Exact.of(half, 2));
    }

    @Provide
    Arbitrary<Interval> intervals() {
        var ends = Arbitraries.oneOf(
                Arbitraries.just(Bound.none()),
                Combinators.combine(Arbitraries.integers().between(0, 10), Arbitraries.of(true, false))
                        .as((number, isIn) -> new Bound.At(Exact.of(number), isIn)));
        return Combinators.combine(ends, ends).as(Interval::new);
    }

    private static boolean anyNumber(Predicate<Exact> holds) {
        for (int half = -6; half <= 26; half++) {
            if (holds.test(Exact.of(half, 2))) {
                return true;
            }
        }
        return false;
    }

    @Property
    void overlapsBothWays(@ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.overlaps(other)).isEqualTo(anyNumber(number -> one.holds(number) && other.holds(number)));
    }

    @Property
    void isEmptyWhenItHoldsNothing(@ForAll("intervals") Interval interval) {
        assertThat(interval.isEmpty()).isEqualTo(!anyNumber(interval::holds));
    }

    @Property
    void isHeldByOneHalfWhereItIsSplit(
            @ForAll("intervals") Interval interval,
            @ForAll("numbers") Exact at,
            @ForAll boolean isLower,
            @ForAll("numbers") Exact number) {
        var lower = new Interval(interval.lower(), new Bound.At(at, isLower));
        var upper = new Interval(new Bound.At(at, !isLower), interval.upper());
        var isInHalf = (lower.holds(number) || upper.holds(number));

        assertThat(lower.holds(number) && upper.holds(number)).isFalse();
        assertThat(interval.holds(number)).isEqualTo(isInHalf && interval.holds(number));
        if (interval.holds(number)) {
            assertThat(isInHalf).isTrue();
        }
        if (interval.holds(at)) {
            assertThat(isInHalf).isEqualTo(interval.holds(number));
            assertThat(lower.meets(upper)).isTrue();
        }
    }

    @Property
    void meetsTheNextWithNeitherGapNorOverlap(@ForAll("intervals") Interval one, @ForAll("intervals") Interval next) {
        if (one.isEmpty() || next.isEmpty() || !(one.upper() instanceof Bound.At end)) {
            return;
        }
        if (!(next.lower() instanceof Bound.At start) || start.number().compareTo(end.number()) < 0) {
            assertThat(one.meets(next)).isFalse();
            return;
        }
        boolean hasGap = anyNumber(number -> number.compareTo(end.number()) >= 0
                && number.compareTo(start.number()) <= 0
                && !one.holds(number)
                && !next.holds(number));
        assertThat(one.meets(next)).isEqualTo(!hasGap && !one.overlaps(next));
    }

    @Property
    void beginsWithTheLowest(@ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
        int order = Interval.BY_LOWER.compare(one, other);
        var isLonger = anyNumber(number -> new Interval(one.lower(), Bound.none()).holds(number)
                && !new Interval(other.lower(), Bound.none()).holds(number));
        assertThat(order < 0).isEqualTo(isLonger);
        assertThat(Interval.BY_LOWER.compare(other, one)).isEqualTo(-order);
    }

    @Test
    void isWrittenAsAMathematicianDoes() {
        var zero = new Bound.At(Exact.ZERO, true);
        var ten = new Bound.At(Exact.of(10), false);
        assertThat(new Interval(zero, ten)).hasToString("[0, 10)");
        assertThat(new Interval(ten, zero)).hasToString("(10, 0]");
        assertThat(Interval.ALL).hasToString("(…, …)");
        assertThat(new Interval(new Bound.At(Exact.of(1, 4), false), zero).inPerCent())
                .isEqualTo("(25 %, 0 %]");
        assertThat(Interval.ALL.inPerCent()).isEqualTo("(…, …)");
    }
}
