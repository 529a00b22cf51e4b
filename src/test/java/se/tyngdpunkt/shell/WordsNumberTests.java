package se.tyngdpunkt.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;
import se.tyngdpunkt.shared.number.Exact;

/** Exact numbers as their reader writes them. */
class WordsNumberTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0           | 0           | 0
            1234        | 1234        | 1234
            12345       | 12 345      | 12,345
            -12345.25   | -12 345,25  | -12,345.25
            1234567.125 | 1 234 567,125 | 1,234,567.125
            -0.5        | -0,5        | -0.5
            123456/7    | 123456/7    | 123456/7
            """)
    void haveSpacesBetweenThousandsAndEveryDecimal(String number, String swedish, String english) {
        var exact = Exact.written(number).orElseThrow();
        assertThat(words("sv").number(exact).replace('\u00a0', ' ')).isEqualTo(swedish);
        assertThat(words("en").number(exact)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Flextidssaldo i timmar, 5, 5 timmar, 5",
        "sv, Flextidssaldo, 5, 5 timmar, 5 timmar",
        "sv, Timmar i veckan, '37,5', '37,5 timmar', '37,5'",
        "en, Balance in hours, 5, 5 hours, 5"
    })
    void haveTheirUnitWhereTheirLabelDoesNotSayIt(
            String language, String label, String figure, String withUnit, String said) {
        assertThat(words(language).beside(label, figure, withUnit)).isEqualTo(said);
    }

    private static Words words(String language) {
        return new Words(new StaticMessageSource(), Locale.of(language));
    }
}
