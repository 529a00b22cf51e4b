package se.tyngdpunkt.authoring.domain.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.trial.FormAnswers.Beside;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.scoring.file.AnswersFile;
import se.tyngdpunkt.scoring.file.AnswersReading;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.scoring.reckoning.Subject;

class FormAnswersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Instrument NASSJO = library("nassjo-exempel");

    private static Instrument library(String name) {
        return ModelFiles.instrument(LibraryFiles.text(name).orElseThrow()).orElseThrow();
    }

    /** The worked examples whose models a round can ask. */
    static Stream<Path> examples() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources/cases/scoring"))) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith("answers"))
                    .filter(file -> model(file).fitsTheForm())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Instrument model(Path answers) {
        try {
            var own = answers.resolveSibling("model.yaml");
            return Files.exists(own)
                    ? ModelFiles.instrument(Files.readString(own)).orElseThrow()
                    : library(Files.readString(answers.resolveSibling("model.txt"))
                            .strip());
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    private static FormAnswers read(String text, Instrument instrument) {
        return FormAnswers.of(text, instrument).orElseThrow();
    }

    private static Subject whole(String text, Instrument instrument) {
        return ((AnswersReading.Read) AnswersFile.read(text, instrument)).whole();
    }

    private static Optional<Subject> first(Subject whole, Level level) {
        return Stream.concat(
                        whole.members().stream()
                                .flatMap(member -> member.members().stream().limit(1)),
                        whole.members().stream())
                .filter(subject -> subject.level() == level)
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void writesWhatItReads(Path file) throws IOException {
        var instrument = model(file);
        var text = Files.readString(file);
        var form = read(text, instrument);

        assertThat(AsWritten.into(text, form, instrument, form.typed())).isEqualTo(text);

        var alone = AsWritten.into("", FormAnswers.blank(instrument, form.day()), instrument, form.typed());
        for (var level : new Level[] {Level.PERSON, Level.UNIT}) {
            first(whole(text, instrument), level).ifPresent(then -> assertThat(first(whole(alone, instrument), level))
                    .hasValueSatisfying(now -> {
                        assertThat(now.answers()).isEqualTo(then.answers());
                        assertThat(told(now)).isEqualTo(told(then));
                    }));
        }
    }

    /** The rows in which anything is said. */
    private static Map<String, List<Map<String, Given>>> told(Subject subject) {
        var told = new HashMap<String, List<Map<String, Given>>>();
        subject.rows().forEach((list, rows) -> {
            var said = rows.stream().filter(row -> !row.isEmpty()).toList();
            if (!said.isEmpty()) {
                told.put(list, said);
            }
        });
        return told;
    }

    @Test
    void changesWhatIsSaidOtherwiseAndNothingElse() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/cases/scoring/nassjo/answers.yaml"));
        var form = read(text, NASSJO);
        assertThat(form.beside()).containsExactly(Beside.MORE_PERSONS);
        var typed = new TreeMap<>(form.typed());
        typed.put("figure.flex", "20,5");

        assertThat(AsWritten.into(text, form, NASSJO, typed)).isEqualTo(text.replaceFirst("flex: 12.5", "flex: 20.5"));
    }

    @Test
    void changesAListRowByRow() {
        var text = """
                date: 2026-11-16
                persons:
                  - id: A
                    cases:
                      - {label: N1, kind: statement, phase: investigation} # first
                      - {}
                      - {label: N3, kind: statement, phase: service}
                      # last
                      - {label: N4, kind: foster-home, phase: service, foster-home-points: 12, foster-home-points-reason: lång väg}
                """;
        var form = read(text, NASSJO);
        var typed = new TreeMap<>(form.typed());
        assertThat(typed).containsEntry("row.cases.4.foster-home-points-reason", "lång väg");
        typed.put("row.cases.1.phase", "service");
        typed.put("row.cases.3.ended", "yes");
        typed.put("row.cases.9.label", "N9");

        assertThat(AsWritten.into(text, form, NASSJO, typed))
                .isEqualTo(text.replace("phase: investigation} # first", "phase: service} # first")
                                .replace("      - {label: N3, kind: statement, phase: service}\n", "")
                        + "      - {label: N9}\n");
    }

    @Test
    void givesAPlaceToWhoHasNone() {
        var text = "date: 2026-11-16\nwhole: {}\n# no more\n";
        var stockholm = library("stockholm-tertial-exempel");
        var form = read(text, stockholm);

        var written =
                AsWritten.into(text, form, stockholm, Map.of("figure.cases", "30", "comment", "Mycket: men \"lugnt\""));

        assertThat(written).contains("# no more");
        var again = read(written, stockholm);
        assertThat(again.typed()).containsOnly(entry("figure.cases", "30"), entry("comment", "Mycket: men \"lugnt\""));
        assertThat(again.beside()).containsExactly(Beside.WHOLE);
    }

    @Test
    void beginsOnTheFirstDayOfTheModel() {
        assertThat(FormAnswers.blank(NASSJO, LocalDate.of(1999, 1, 1)).day()).isEqualTo(NASSJO.validFrom());
        assertThat(FormAnswers.blank(NASSJO, DAY).day()).isEqualTo(DAY);
    }

    @Test
    void tellsWhatTheFormHasNoPlaceFor() {
        var form = read("""
                date: 2026-11-16
                units:
                  - id: X
                  - id: Y
                    persons: [{id: B}]
                persons:
                  - id: A
                    earlier: [{bands: {}, date: 2026-09-01}]
                """, NASSJO);

        assertThat(form.beside()).containsExactly(Beside.MORE_PERSONS, Beside.MORE_UNITS, Beside.EARLIER);
        assertThat(FormAnswers.of("date: [", NASSJO)).isEmpty();
    }
}
