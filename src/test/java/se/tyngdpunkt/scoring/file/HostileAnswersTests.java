package se.tyngdpunkt.scoring.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.ModelSamples;

/** Whatever a file of answers holds, it is read or refused with a sentence. */
@Timeout(20)
class HostileAnswersTests {

    private static List<String> faults(String text) {
        var model = ModelSamples.model(ModelSamples.measure("1")).instrument();
        return AnswersFile.read(text, model) instanceof AnswersReading.Faulty faulty
                ? ModelSamples.words(faulty.faults())
                : List.of();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    id: A                                            |
                    id: A, background: {years: 3}                    |
                    id: A, background: {years: three}                | not-a-number
                    id: A, background: {years: [3]}                  | not-a-word, not-a-number
                    id: A, background: [3]                           | not-a-section
                    id: A, background: {nothing: 3}                  | unknown-key
                    id: A, background: {years: {open: x, what: "?"}} | not-a-number, open-answer
                    id: A, background: {entered: {open: x, what: "?"}} | open-answer
                    id: A, background: {entered: +999999999-12-31}   | not-a-date
                    id: A, background: {entered: 2026-02-30}         | not-a-date
                    id: A, cases: [{begun: 2026-W34}]                |
                    id: A, cases: [{begun: 2026-W53}]                |
                    id: A, cases: [{begun: 2025-W53}]                | not-a-week
                    id: A, cases: [{begun: 34}]                      | not-a-week
                    id: A, cases: [{begun: 2026-08-17}]              | not-a-week
                    id: A, background: {area: west}                  | not-a-choice
                    id: A, background: {leads: maybe}                | not-a-choice
                    id: A, background: {team: 19121212-1212}         | identity-number
                    id: 19121212-1212                                | identity-number
                    id: A, nothing: 3                                | unknown-key
                    id: A, cases: {travel: 3}                        | not-a-list
                    id: A, cases: [3]                                | not-a-section
                    id: A, cases: [{label: Anna Andersson}]          | bad-label
                    id: A, earlier: [{bands: {b: c}}]                |
                    id: A, earlier: [{date: 2026-11-15, bands: {b: c}}] |
                    id: A, earlier: [{date: 2026-11-16, bands: {b: c}}] | not-earlier
                    id: A, earlier: [{date: 2026-11-15, bands: {}}, {bands: {}}, {date: 2026-11-14, bands: {}}] | not-earlier
                    id: A, earlier: [{date: 2026-11-14, bands: {}}, {date: 2026-11-14, bands: {}}] | not-earlier
                    id: A, earlier: [{date: yesterday, bands: {}}]   | not-a-date
                    id: A, earlier: [{date: 2026-11-15}]             | missing
                    id: A, leave: [{reason: mentor}]                 | reduction-incomplete
                    id: A, leave: [{from: 2026-01-01}]               | reduction-incomplete
                    id: A, leave: [{reason: other, from: 2026-01-01, amount: -1}] | not-allowed
                    id: A, leave: [{reason: other, from: 2026-01-01, amount: 0}]  |
                    id: A, leave: [{reason: other, from: 2026-01-01}]             | amount-missing
                    id: A, leave: [{reason: course, from: 2026-01-01}]            |
                    id: A, leave: [{reason: mentor, from: 2026-01-02, to: 2026-01-01}] | to-before-from
                    id: A, leave: [{reason: mentor, from: 2026-01-02, to: 2026-01-02}] |
                    id: A, unit-figures: {children: 3}               | unknown-key
                    background: {years: 3}                           | missing
                    """)
    void isReadOrRefused(String person, String expected) {
        assertThat(faults("date: 2026-11-16\npersons: [{" + person + "}]\n"))
                .containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : List.of(expected.split(", ")));
    }

    @Test
    void aRangeOfPerCentIsToldInPerCent() {
        var model = InstrumentSamples.read(ModelSamples.text(ModelSamples.measure("1"))
                        .replace("type: per-cent}", "type: per-cent, above: 0 %, up-to: 100 %}"))
                .instrument();
        var answers = "date: 2026-11-16\npersons: [{id: A, background: {rate: 120}}]\n";

        assertThat(AnswersFile.read(answers, model))
                .isInstanceOfSatisfying(AnswersReading.Faulty.class, faulty -> assertThat(
                                faulty.faults().getFirst().in(Locale.of("sv")))
                        .contains("(0 %, 100 %]"));
    }

    @Test
    void earlierRoundsHaveTheirDaysWhereALoadLastsForWeeks() {
        var model = ModelSamples.model(ModelSamples.measure("1") + """
                        bands:
                          - {key: b, title: B, of: m, levels: [{key: c, word: c}], lasting: {bands: [c], weeks: 8}}
                        """).instrument();
        var answers = "date: 2026-11-16\npersons: [{id: A, earlier: [{bands: {b: c}}]}]\n";

        assertThat(AnswersFile.read(answers, model))
                .isInstanceOfSatisfying(
                        AnswersReading.Faulty.class, faulty -> assertThat(ModelSamples.words(faulty.faults()))
                                .containsExactly("missing"));
    }

    @Test
    void nobodyStandsTwiceInOneList() {
        assertThat(faults("date: 2026-11-16\npersons: [{id: A}, {id: A}]\n")).containsExactly("key-used-twice");
        assertThat(faults("date: 2026-11-16\nunits: [{id: X, persons: [{id: A}]}, {id: Y, persons: [{id: A}]}]\n"))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoFileOfAnswers() {
        assertThat(faults("")).containsExactly("empty-file");
        assertThat(faults("[".repeat(10_000))).containsExactly("too-deep");
        assertThat(faults("date: 2026-11-16\n")).containsExactly("nobody");
        assertThat(faults("date: {open: x, what: y}\npersons: [{id: A}]\n")).containsExactly("open-answer");
        assertThat(faults("model: other\ndate: 2026-11-16\npersons: [{id: A}]\n"))
                .containsExactly("other-model");
        assertThat(faults("version: 2\ndate: 2026-11-16\npersons: [{id: A}]\n")).containsExactly("other-model");
        assertThat(faults("date: 1999-12-31\npersons: [{id: A}]\n")).containsExactly("before-valid");
        assertThat(faults("date: 2000-01-01\npersons: [{id: A}]\n")).isEmpty();
        assertThat(faults("date: 2026-11-16\nwhole: {whole-figures: {budget: 1}}\n"))
                .isEmpty();
        assertThat(faults("date: 2026-11-16\nunits: [{id: U, unit-figures: {children: 1}, persons: []}]\n"))
                .isEmpty();
    }
}
