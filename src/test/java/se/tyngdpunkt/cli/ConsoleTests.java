package se.tyngdpunkt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTests {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"'', sv", "C, sv", "C.UTF-8, sv", "sv_SE.UTF-8, sv", "de_DE.UTF-8, sv", "en_US.UTF-8, en", "en, en"})
    void speaksSwedishUnlessAskedForEnglish(String language, String spoken) {
        assertThat(Console.languageOf(Map.of("LANG", language)).getLanguage()).isEqualTo(spoken);
    }

    @Test
    void listensToTheStrongestVariable() {
        assertThat(Console.languageOf(Map.of("LANG", "en_US", "LC_ALL", "sv_SE"))
                        .getLanguage())
                .isEqualTo("sv");
    }

    @Test
    void writesAllLettersWhateverTheMachinesEncoding() {
        console("sv").complain("cli.refused.port", List.of("8080"));
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("är upptagen");
    }

    @Test
    void writesPathsAndNumbersAsTheyAre() {
        console("en").complain("cli.refused.full", List.of("/it's/here", 12345L, 200L));
        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("/it's/here")
                .contains("12345 MB");
    }

    /** A text with arguments needs its apostrophes doubled, one without must not have them so. */
    @Test
    void saysTheSameInBothLanguages() {
        var swedish = texts("sv");
        var english = texts("en");
        assertThat(swedish.keySet()).isEqualTo(english.keySet());
        for (var key : swedish.keySet()) {
            assertThat(places(swedish.getString(key))).as(key).isEqualTo(places(english.getString(key)));
        }
        for (var texts : List.of(swedish, english)) {
            for (var key : texts.keySet()) {
                var text = texts.getString(key);
                assertThat(text.replace("''", "").contains("'") && !places(text).isEmpty())
                        .as("lone apostrophe in " + key)
                        .isFalse();
            }
        }
    }

    private Console console(String language) {
        var stream = new PrintStream(written, true, StandardCharsets.UTF_8);
        return new Console(stream, stream, Locale.of(language));
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle("messages.cli", Locale.of(language));
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(each -> each.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
