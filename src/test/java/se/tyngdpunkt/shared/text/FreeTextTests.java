package se.tyngdpunkt.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The personal numbers are the invented ones that Swedish registers and libraries use in tests. */
class FreeTextTests {

    private static final int MAX = 200;
    private static final FreeText REFUSED = new FreeText.HasPersonalIdentityNumber();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "850709-9805",
                "8507099805",
                "198507099805",
                "19850709-9805",
                "19850709 9805",
                "850709 9805",
                "850709+9805",
                "850709 - 9805",
                "19 850709-9805",
                "1985-07-09-9805",
                "1985 07 09 9805",
                "85 07 09-9805",
                "85-07-09-9805",
                "850709–9805",
                "850709−9805",
                "850709\u20119805",
                "850709\u00a09805",
                "850709\u20099805",
                "850709\t9805",
                "850709\n9805",
                "85\u200b0709\u200d-98\u00ad05",
                "８５０７０９-９８０５",
                "８５０７０９－９８０５",
                "٨٥٠٧٠٩-٩٨٠٥",
                "Anna (850709-9805) ringde.",
                "pnr8507099805x",
                "2023 8507099805",
                "1-850709-9805-2",
                "070-123 45 67 och 850709-9805",
                "000229-0013",
                "850769-9802",
                "19850769-9802",
                "121212+1212",
                "191212121212",
                "8\u03275\u03270709-9805"
            })
    void refusesAPersonalNumber(String text) {
        assertThat(FreeText.read(text, MAX)).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "850709-9806",
                "851309-9805",
                "850732-9805",
                "850700-9805",
                "850709-0004",
                "070-123 45 67",
                "031-365 00 00",
                "+46 70 123 45 67",
                "2026-11-22",
                "2026-11-22 13:45",
                "2026-11-22 9805",
                "2026-11-22--2026-12-24",
                "1 234 567 890",
                "123456-7890",
                "Dnr 2026/1234-5",
                "SN-2026-00123",
                "18507099805",
                "85070998051",
                "0198507099805",
                "8507-099805",
                "850709-980",
                "556036-0793",
                "10 av 12, 3 av 4",
                "400,01"
            })
    void passesOrdinaryNumbers(String text) {
        assertThat(FreeText.read(text, MAX)).isEqualTo(new FreeText.Accepted(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\u2009", "\u200b\ufeff", "\n\t\r\n", "\u0000\u0007", "\ud800"})
    void takesNothingVisibleForBlank(String text) {
        assertThat(FreeText.read(text, MAX)).isEqualTo(new FreeText.Blank());
    }

    @ParameterizedTest
    @CsvSource({"4, true", "3, false"})
    void countsCharactersAsPeopleDo(int max, boolean fits) {
        assertThat(FreeText.read(" å🙂öx ", max) instanceof FreeText.Accepted).isEqualTo(fits);
        assertThat(FreeText.read("a\u030a🙂o\u0308x", max) instanceof FreeText.Accepted)
                .isEqualTo(fits);
    }

    @Test
    void saysHowLongItMayBe() {
        assertThat(FreeText.read("a".repeat(100_000), MAX)).isEqualTo(new FreeText.TooLong(MAX));
        assertThat(FreeText.read("850709-9805 ".repeat(10_000), MAX)).isInstanceOf(FreeText.Refused.class);
    }

    @Test
    void keepsTheTextComposedAndWithoutControlCharacters() {
        assertThat(FreeText.read(" a\u030ar\u0000\tett\r\ntva\u030a\u2028tre ", MAX))
                .isEqualTo(new FreeText.Accepted("år ett\ntvå\ntre"));
    }

    @Test
    void keepsASmileOfSeveralSigns() {
        assertThat(FreeText.read("👩‍👧 ok", MAX)).isEqualTo(new FreeText.Accepted("👩‍👧 ok"));
    }

    @Property
    void findsEveryPersonalNumberInAnySentence(
            @ForAll("numbers") String number, @ForAll("words") String before, @ForAll("words") String after) {
        assertThat(FreeText.read(before + " " + number + " " + after, MAX)).isEqualTo(REFUSED);
    }

    @Property
    void passesTheSameNumbersWithAWrongChecksum(
            @ForAll("numbers") String number, @ForAll @IntRange(min = 1, max = 9) int off) {
        int last = Character.digit(number.charAt(number.length() - 1), 10);
        var wrong = number.substring(0, number.length() - 1) + (last + off) % 10;

        assertThat(FreeText.read(wrong, MAX)).isInstanceOf(FreeText.Accepted.class);
    }

    @Property
    void readsItsOwnTextUnchanged(@ForAll String text) {
        if (FreeText.read(text, MAX) instanceof FreeText.Accepted(var kept)) {
            assertThat(FreeText.read(kept, MAX)).isEqualTo(new FreeText.Accepted(kept));
        }
    }

    /** Right dates (day + 60 now and then) with a right checksum, written in the usual ways. */
    @Provide
    Arbitrary<String> numbers() {
        var years = Arbitraries.integers().between(1900, 2026);
        var months = Arbitraries.integers().between(1, 12);
        var days = Arbitraries.integers().between(1, 28).flatMap(day -> Arbitraries.of(day, day + 60));
        var serials = Arbitraries.integers().between(1, 999);
        var shapes =
                Arbitraries.of("%2$s%3$s", "%2$s-%3$s", "%1$s%2$s%3$s", "%1$s%2$s-%3$s", "%1$s%2$s %3$s", "%2$s+%3$s");
        return Combinators.combine(years, months, days, serials, shapes).as((year, month, day, serial, shape) -> {
            var date = "%02d%02d%02d".formatted(year % 100, month, day);
            var nine = date + "%03d".formatted(serial);
            return shape.formatted(year / 100, date, "%03d%d".formatted(serial, checksum(nine)));
        });
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abcåäö ,.(").ofMaxLength(20);
    }

    private static int checksum(String nine) {
        int sum = 0;
        for (int place = 0; place < nine.length(); place++) {
            int product = Character.digit(nine.charAt(place), 10) * (place % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
