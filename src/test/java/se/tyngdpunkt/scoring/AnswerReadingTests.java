package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWith;
import static se.tyngdpunkt.scoring.AnswerSamples.complete;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.scoring.AnswerProblem.Kind;

class AnswerReadingTests {

    private static final Instrument FFS = ffs().instrument();

    @Test
    void namesItsFieldsInTheOrderOfTheForm() {
        assertThat(AnswerField.of(FFS))
                .extracting(AnswerField::name)
                .containsExactly(
                        "scale.amount",
                        "scale.satisfaction",
                        "scale.manageability",
                        "time.rate",
                        "time.actual",
                        "time.available",
                        "count.row1",
                        "count.row2",
                        "count.row3",
                        "count.row4",
                        "count.row5",
                        "count.row6",
                        "count.row7",
                        "risk.expiring",
                        "risk.overdue",
                        "comment");
    }

    @Test
    void takesAWholeForm() {
        var reading =
                AnswerReading.of(FFS, complete().withComment("Sommaren är tung").typed(FFS));

        assertThat(reading.maySubmit()).isTrue();
        assertThat(reading.answers()).isEqualTo(complete().withComment("Sommaren är tung"));
    }

    @Test
    void missesWhatIsRequiredOnly() {
        var reading = AnswerReading.of(FFS, Map.of());

        assertThat(reading.problems())
                .extracting(problem -> problem.field().name(), AnswerProblem::kind)
                .hasSize(13)
                .contains(
                        tuple("scale.amount", Kind.MISSING),
                        tuple("time.rate", Kind.MISSING),
                        tuple("count.row7", Kind.MISSING))
                .doesNotContain(tuple("risk.expiring", Kind.MISSING), tuple("comment", Kind.MISSING));
        assertThat(reading.maySubmit()).isFalse();
        assertThat(reading.problemsOfDraft()).isEmpty();
        assertThat(reading.answers()).isEqualTo(Answers.BLANK);
    }

    @Test
    void missesACommentThatTheModelRequires() {
        var strict = ffsWith("required: false\n    max-length: 500", "required: true\n    max-length: 5")
                .instrument();

        assertThat(AnswerReading.of(strict, complete().typed(FFS)).problems())
                .containsExactly(new AnswerProblem(AnswerField.COMMENT, Kind.MISSING, List.of()));
        assertThat(AnswerReading.of(strict, complete().withComment("längre").typed(FFS))
                        .problems())
                .containsExactly(new AnswerProblem(AnswerField.COMMENT, Kind.TOO_LONG, List.of("5")));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0,0",
                "7,7",
                "007,7",
                "999,999",
                " 7 ,7",
                "\u00a07\u2009,7",
                "\t7,7",
                "\u200b7\ufeff,7",
                "７,7",
                "1\u200b2,12"
            })
    void readsCounts(String typed, int count) {
        assertThat(count(typed).answers().count("row1")).isEqualTo(OptionalInt.of(count));
        assertThat(count(typed).problemsOfDraft()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\n", "\u0000"})
    void takesNothingVisibleForBlankAndNotForZero(String typed) {
        assertThat(count(typed).answers().count("row1")).isEmpty();
        assertThat(kindsOf(count(typed))).contains(Kind.MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1|NEGATIVE",
                "- 1|NEGATIVE",
                "−1|NEGATIVE",
                "–3|NEGATIVE",
                "2,5|NOT_WHOLE",
                "2.0|NOT_WHOLE",
                "1000|TOO_LARGE",
                "1000000000|TOO_LARGE",
                "1 000|TOO_LARGE",
                "1 000 000|TOO_LARGE",
                "99999999999999999999|TOO_LARGE",
                "två|NOT_A_NUMBER",
                "1 2|NOT_A_NUMBER",
                "1 00|NOT_A_NUMBER",
                "12 3456|NOT_A_NUMBER",
                "1e3|NOT_A_NUMBER",
                "+5|NOT_A_NUMBER",
                "5 st|NOT_A_NUMBER",
                "0x10|NOT_A_NUMBER",
                "NaN|NOT_A_NUMBER",
                "1,2,3|NOT_A_NUMBER",
                ",5|NOT_A_NUMBER",
                "5,|NOT_A_NUMBER",
                "-|NOT_A_NUMBER",
                "--1|NOT_A_NUMBER",
                "🙂|NOT_A_NUMBER",
                "3🙂|NOT_A_NUMBER"
            })
    void saysWhatIsWrongWithACount(String typed, Kind kind) {
        assertThat(count(typed).problemsOfDraft())
                .extracting(AnswerProblem::field, AnswerProblem::kind)
                .containsExactly(tuple(AnswerField.count("row1"), kind));
        assertThat(count(typed).answers().count("row1")).isEmpty();
    }

    @Test
    void saysTheLargestCount() {
        assertThat(count("1000").problemsOfDraft()).singleElement().satisfies(problem -> assertThat(problem.arguments())
                .containsExactly("999"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"76|76", "76,5|76.5", "76.25|76.25", "0|0", "400|400", "400,00|400"})
    void readsHours(String typed, BigDecimal hours) {
        var reading = AnswerReading.of(FFS, Map.of("time.actual", typed));

        assertThat(reading.answers().time("actual").orElseThrow()).isEqualByComparingTo(hours);
        assertThat(reading.problemsOfDraft()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400,01|TOO_LARGE|400",
                "1 000|TOO_LARGE|400",
                "76,125|TOO_MANY_DECIMALS|2",
                "-8|NEGATIVE|",
                "åtta|NOT_A_NUMBER|"
            })
    void saysWhatIsWrongWithHours(String typed, Kind kind, @Nullable String argument) {
        var arguments = argument == null ? List.<String>of() : List.of(argument);

        var reading = AnswerReading.of(FFS, Map.of("time.actual", typed));

        assertThat(reading.problemsOfDraft())
                .containsExactly(new AnswerProblem(AnswerField.time("actual"), kind, arguments));
        assertThat(reading.answers().time("actual")).isEmpty();
    }

    @Test
    void takesNoMoreThanAHundredPerCent() {
        assertThat(AnswerReading.of(FFS, Map.of("time.rate", "100")).problemsOfDraft())
                .isEmpty();
        assertThat(AnswerReading.of(FFS, Map.of("time.rate", "100,5")).problemsOfDraft())
                .containsExactly(new AnswerProblem(AnswerField.time("rate"), Kind.TOO_LARGE, List.of("100")));
    }

    @Test
    void takesOptionsOfTheScaleOnly() {
        assertThat(AnswerReading.of(FFS, Map.of("scale.amount", "too-much"))
                        .answers()
                        .option("amount"))
                .contains("too-much");
        assertThat(Stream.of("good", "lagom", " too-much", "2")
                        .map(typed -> kindsOf(AnswerReading.of(FFS, Map.of("scale.amount", typed)))))
                .allSatisfy(kinds -> assertThat(kinds).contains(Kind.UNKNOWN_OPTION));
    }

    @Test
    void takesNoClientsNumberInTheComment() {
        var reading = AnswerReading.of(FFS, Map.of("comment", "Gäller 19850709-9805"));

        assertThat(reading.problemsOfDraft())
                .containsExactly(new AnswerProblem(AnswerField.COMMENT, Kind.HAS_PERSONAL_IDENTITY_NUMBER, List.of()));
        assertThat(reading.answers().comment()).isEmpty();
    }

    @Test
    void passesOverOtherFields() {
        assertThat(AnswerReading.of(FFS, Map.of("_csrf", "x", "count.row8", "3", "scale.mood", "fine")))
                .isEqualTo(AnswerReading.of(FFS, Map.of()));
    }

    @Test
    void standsAHundredKilobytes() {
        var much = "9".repeat(100_000);
        var blank = " ".repeat(100_000);

        assertThat(kindsOf(count(much))).contains(Kind.NOT_A_NUMBER);
        assertThat(kindsOf(AnswerReading.of(FFS, Map.of("comment", much)))).contains(Kind.TOO_LONG);
        assertThat(kindsOf(AnswerReading.of(FFS, Map.of("scale.amount", much)))).contains(Kind.UNKNOWN_OPTION);
        assertThat(count(blank + "7" + blank).answers().count("row1")).isEqualTo(OptionalInt.of(7));
    }

    @ParameterizedTest
    @CsvSource({"60, TOO_LARGE", "61, NOT_A_NUMBER"})
    void looksAtSixtySigns(int length, Kind kind) {
        assertThat(kindsOf(count("1".repeat(length)))).contains(kind);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void hasWordsForEveryProblem(Kind kind) {
        var key = new AnswerProblem(AnswerField.COMMENT, kind, List.of()).messageKey();

        assertThat(Stream.of("sv", "en")
                        .map(language -> ResourceBundle.getBundle("messages/scoring", Locale.of(language))
                                .getString(key)))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    private static AnswerReading count(String typed) {
        var form = new HashMap<>(complete().typed(FFS));
        form.put("count.row1", typed);
        return AnswerReading.of(FFS, form);
    }

    private static List<Kind> kindsOf(AnswerReading reading) {
        return reading.problems().stream().map(AnswerProblem::kind).toList();
    }
}
