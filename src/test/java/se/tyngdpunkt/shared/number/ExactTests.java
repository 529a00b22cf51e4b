package se.tyngdpunkt.shared.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTests {

    @Test
    void dividesAndRoundsExactly() {
        assertThat(Exact.of(1).dividedBy(Exact.of(3))).isEqualTo(Exact.of(1, 3));
        assertThat(Exact.of(2, 3).rounded(2, RoundingMode.HALF_UP)).hasToString("0.67");
        assertThat(Exact.of(5, 2).minus(Exact.of(1))).hasToString("1.5");
        assertThat(Exact.of(5).minus(Exact.of(1, 2))).hasToString("4.5");
    }

    @Test
    void knowsWholeNumbers() {
        assertThat(Exact.of(4, 2).isWhole()).isTrue();
        assertThat(Exact.of(1, 2).isWhole()).isFalse();
    }

    @Test
    void sumsTwelveTwelfthsToOne() {
        var sum = Exact.ZERO;
        for (int times = 0; times < 12; times++) {
            sum = sum.plus(Exact.of(1, 12));
        }
        assertThat(sum).isEqualTo(Exact.of(1)).hasToString("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|3",
                "2,50|2.5",
                "0.125|0.125",
                "1/12|1/12",
                "6/12|0.5",
                "-1/3|-1/3",
                "-4|-4",
                "100|100",
                "10/4|2.5",
                "0/7|0"
            })
    void printsAPlainDecimalOrElseAFraction(String typed, String printed) {
        assertThat(Exact.parse(typed).orElseThrow()).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/0", "1/-2", "1//2", "a", "1e9", "NaN", ".5", "5.", "1 2", "--1", "٣"})
    void readsNothingElse(String typed) {
        assertThat(Exact.parse(typed)).isEmpty();
    }

    @Test
    void readsNoEndlessNumber() {
        assertThat(Exact.parse("9".repeat(40))).isPresent();
        assertThat(Exact.parse("9".repeat(41))).isEmpty();
    }

    @Test
    void writesADecimalCommaInSwedish() {
        assertThat(Exact.of(5, 2).in(Locale.of("sv"))).isEqualTo("2,5");
        assertThat(Exact.of(5, 2).in(Locale.ENGLISH)).isEqualTo("2.5");
    }

    /** A result of 16/3 is no way to write a number to anybody; one with an end is told to its last decimal. */
    @ParameterizedTest
    @CsvSource({"16/3, 5.33", "1000/21, 47.62", "-2/3, -0.67", "1/8, 0.125", "28, 28"})
    void isReadAsADecimal(String number, String read) {
        assertThat(Exact.parse(number).orElseThrow().readable()).hasToString(read);
    }

    @Test
    void hasOneValueForEqualNumbers() {
        assertThat(Exact.of(-2, -4)).isEqualTo(Exact.of(1, 2)).isEqualTo(Exact.of(new BigDecimal("0.50")));
        assertThat(Exact.of(new BigDecimal("1e2"))).isEqualTo(Exact.of(100));
    }

    @Test
    void hasNoDenominatorZero() {
        assertThatThrownBy(() -> new Exact(BigInteger.ONE, BigInteger.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void readsBackWhatItPrints(@ForAll int numerator, @ForAll @LongRange(min = 1, max = 100_000) long denominator) {
        var number = Exact.of(numerator, denominator);

        assertThat(Exact.parse(number.toString())).contains(number);
    }

    @Property
    void ordersLikeItsDifference(
            @ForAll int one, @ForAll @LongRange(min = 1, max = 999) long below, @ForAll int other) {
        var first = Exact.of(one, below);
        var second = Exact.of(other);

        assertThat(first.compareTo(second) < 0).isEqualTo(first.minus(second).isNegative());
        assertThat(first.minus(second).plus(second)).isEqualTo(first);
        assertThat(first.times(below)).isEqualTo(Exact.of(one));
    }

    @Property
    void reckonsAsOnPaper(
            @ForAll int one,
            @ForAll @LongRange(min = 1, max = 999) long below,
            @ForAll int other,
            @ForAll @LongRange(min = -999, max = -1) long under) {
        var first = Exact.of(one, below);
        var second = Exact.of(other, under);

        assertThat(first.plus(second)).isEqualTo(Exact.of(one * under + other * below, below * under));
        assertThat(first.minus(second)).isEqualTo(Exact.of(one * under - other * below, below * under));
        assertThat(first.times(second).times(below).times(under))
                .isEqualTo(Exact.of(one).times(other));
        assertThat(first.compareTo(second)).isEqualTo(Long.compare(other * below, one * under));
        if (other != 0) {
            assertThat(first.dividedBy(second)).isEqualTo(Exact.of(one * under, other * below));
        }
        assertThat(first.plus(second).denominator()).isPositive();
    }

    @Property
    void neverThrowsOnAnyText(@ForAll String text) {
        assertThat(Exact.parse(text)).isNotNull();
    }

    @Test
    void readsWhatItPrintedHoweverLong() {
        var tiny = Exact.of(1, 7_000_000_000_000_000_001L)
                .times(Exact.of(1, 7_000_000_000_000_000_003L))
                .times(Exact.of(1, 3));
        assertThat(Exact.parse(tiny.toString())).isEmpty();
        assertThat(Exact.written(tiny.toString())).contains(tiny);
    }
}
