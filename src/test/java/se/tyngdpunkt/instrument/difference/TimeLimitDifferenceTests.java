package se.tyngdpunkt.instrument.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.instrument.difference.Change.Kind;
import se.tyngdpunkt.instrument.format.ModelText;

/** Another time limit is something else to be held against; its name and its source are words. */
class TimeLimitDifferenceTests {

    private static final String MODEL = read();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    months: 4                          | months: 5                        | HELD_AGAINST | Ärenden › Utredning, månader: 4 → 5
                    warn-days: 14                      | warn-days: 21                    | HELD_AGAINST | Ärenden › Utredning, dagar i förväg: 14 → 21
                    when: {phase: investigation}, from | when: {phase: assessment}, from  | HELD_AGAINST | investigation → assessment
                    from: ordered, weeks               | from: begun, weeks               | HELD_AGAINST | ordered → begun
                    title: "Yttrande"                  | title: "Yttrande till domstol"   | WORDS        | Yttrande → Yttrande till domstol
                    cite: "Exempel"                    | cite: "Lagen"                    | WORDS        | Exempel → Lagen
                    """)
    void saysWhatChanged(String piece, String other, Kind kind, String sentence) {
        assertThat(MODEL).contains(piece);
        var difference = Difference.between(ModelText.tree(MODEL), ModelText.tree(MODEL.replace(piece, other)));

        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(kind);
            assertThat(new DifferenceWords(Locale.of("sv")).of(change)).endsWith(sentence);
        });
    }

    @Test
    void doesNotMindWhatIsWrittenOut() {
        var written = MODEL.replace("weeks: 6}", "weeks: 6, warn-days: 0}");

        assertThat(written).isNotEqualTo(MODEL);
        assertThat(Difference.between(ModelText.tree(MODEL), ModelText.tree(written))
                        .isNothing())
                .isTrue();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("src/test/resources/cases/scoring/time-limits/model.yaml"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
