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

    private static Words words(String language) {
        return new Words(new StaticMessageSource(), Locale.of(language));
    }
}
