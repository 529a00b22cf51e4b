package se.tyngdpunkt.authoring.domain.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.instrument.format.LibraryFiles;

class ExampleAnswersTests {

    static Stream<String> finished() {
        return Stream.of("ffs-tjanstematning", "hme", "allman", "nassjo-exempel", "region-jonkoping-exempel");
    }

    @ParameterizedTest
    @MethodSource("finished")
    void canBeReckonedAsTheyAre(String name) {
        var model = LibraryFiles.text(name).orElseThrow();
        var instrument = ModelFiles.instrument(model).orElseThrow();
        var answers = ExampleAnswers.of(instrument, LocalDate.of(2026, 11, 16));

        assertThat(Trial.of(model, answers, Locale.of("sv")))
                .as(answers)
                .isInstanceOfSatisfying(
                        Trial.Done.class, done -> assertThat(done.results()).isNotEmpty());
    }
}
