package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.RowAnswerSamples.everything;
import static se.tyngdpunkt.scoring.RowAnswerSamples.whole;
import static se.tyngdpunkt.scoring.RowAnswerSamples.wholeWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.scoring.AnswerProblem.Kind;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.shared.number.Exact;

class RowAnswersTests {

    private static final Instrument MODEL = everything().instrument();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @Test
    void readsAWholeForm() {
        var reading = AnswerReading.of(MODEL, whole());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.answers().figure("rate")).contains(new Given.Figure(Exact.of(4, 5)));
        assertThat(reading.answers().figure("flex")).contains(new Given.Figure(Exact.of(-25, 2)));
        assertThat(reading.answers().rows("cases").get(3))
                .containsEntry("label", new Given.Words("V-118"))
                .containsEntry("begun", new Given.Day(LocalDate.of(2026, 8, 17)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "figure.years|två|NOT_A_NUMBER|-",
                "figure.years|-1|TOO_SMALL|0",
                "figure.years|1,23456|TOO_MANY_DECIMALS|4",
                "figure.years|1000000000|TOO_LARGE|999999999",
                "figure.rate|101|TOO_LARGE|100",
                "figure.rate|0|NOT_MORE|0",
                "figure.lagging|1,5|NOT_WHOLE|-",
                "figure.entered|1 augusti|NOT_A_DATE|-",
                "figure.entered|2026-02-30|NOT_A_DATE|-",
                "figure.leads|kanske|UNKNOWN_OPTION|-",
                "figure.team|850709-9805|HAS_PERSONAL_IDENTITY_NUMBER|-",
                "row.cases.3.label|Anna|NOT_A_LABEL|8",
                "row.cases.3.travel|600|NOT_LESS|600",
                "row.cases.3.begun|i våras|NOT_A_WEEK|-",
                "row.cases.3.kind|adoption|UNKNOWN_OPTION|-",
                "row.cases.3.kind||MISSING|-",
                "row.duties.1.what|Mentor|MISSING|-",
                "figure.extra|3|REASON_MISSING|-",
            })
    void tellsWhatIsWrongAtItsPlace(String field, String text, Kind kind, String argument) {
        var problems = AnswerReading.of(MODEL, wholeWith(field, text == null ? "" : text))
                .problems();

        assertThat(problems)
                .containsExactly(new AnswerProblem(
                        placeOf(field, kind), kind, argument == null ? List.of() : List.of(argument)));
    }

    private static AnswerField placeOf(String name, Kind kind) {
        var key = name.substring(name.indexOf('.') + 1);
        return switch (kind) {
            case REASON_MISSING -> AnswerField.figure(key + "-reason");
            case MISSING -> new AnswerField(AnswerField.Kind.ROW, key.replace("what", "hours"));
            default -> new AnswerField(name.startsWith("row.") ? AnswerField.Kind.ROW : AnswerField.Kind.FIGURE, key);
        };
    }

    /** The ends themselves are answers. */
    @ParameterizedTest
    @CsvSource({
        "figure.years, '999999999'",
        "figure.years, '1,2345'",
        "figure.years, 0",
        "figure.rate, 100",
        "figure.entered, 1900-01-01",
        "figure.entered, 2999-12-31"
    })
    void takesTheLargestAndTheFirst(String field, String text) {
        assertThat(AnswerReading.of(MODEL, wholeWith(field, text)).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "3000-01-01"})
    void takesNoDayOfOtherTimes(String day) {
        assertThat(AnswerReading.of(MODEL, wholeWith("figure.entered", day)).problems())
                .containsExactly(new AnswerProblem(AnswerField.figure("entered"), Kind.NOT_A_DATE, List.of()));
    }

    @Test
    void takesNoTextOfMoreThanFiveHundredSigns() {
        assertThat(AnswerReading.of(MODEL, wholeWith("figure.team", "a".repeat(501)))
                        .problems())
                .containsExactly(new AnswerProblem(AnswerField.figure("team"), Kind.TOO_LONG, List.of("500")));
    }

    @Test
    void takesATextOfInvisibleSignsForBlank() {
        var reading = AnswerReading.of(MODEL, wholeWith("figure.team", "\u200b"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.answers().figure("team")).isEmpty();
    }

    @Test
    void missesNothingInAPartThatMayBeLeftBlank() {
        var free = InstrumentSamples.read(
                        everything().text().replace("title: \"Bakgrund\"", "title: \"Bakgrund\"\n    required: false"))
                .instrument();

        assertThat(AnswerReading.of(free, Map.of()).problems()).isEmpty();
        assertThat(AnswerReading.of(MODEL, Map.of()).problems()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"v34,2026-W34", "34,2026-W34", "2025 v. 50,2025-W50", "v50,2025-W50"})
    void readsAWeekAsItIsTypedThatDay(String text, String week) {
        var typed = wholeWith("row.cases.3.begun", text);

        assertThat(AnswerReading.of(MODEL, typed, DAY).answers().typed(MODEL)).containsEntry("row.cases.3.begun", week);
    }

    @Test
    void asksNothingMoreOfWhatHasEnded() {
        var typed = new TreeMap<>(Map.of("row.cases.3.label", "V-118", "row.cases.3.ended", "yes"));
        typed.putAll(figures());

        var reading = AnswerReading.of(MODEL, typed);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.answers().ongoing("cases")).isEmpty();
        assertThat(reading.answers().rows("cases")).containsOnlyKeys(3);
    }

    @Test
    void takesABlankRowForNone() {
        var typed = new TreeMap<>(figures());
        typed.put("row.cases.7.label", " ");
        typed.put("row.cases.7.ended", "yes");

        assertThat(AnswerReading.of(MODEL, typed).problems()).isEmpty();
        assertThat(AnswerReading.of(MODEL, typed).answers().rows("cases")).isEmpty();
    }

    /** Her points are the leader's to give, and what only the leader has of a case is no case. */
    @Test
    void keepsTheTwoWhoAnswerApart() {
        var typed = wholeWith("row.cases.3.points", "12");
        typed.put("row.cases.3.points-reason", "Två resor");
        typed.put("row.cases.4.points", "13");
        typed.put("figure.set", "4");

        assertThat(AnswerReading.of(MODEL, typed).answers())
                .isEqualTo(AnswerReading.of(MODEL, whole()).answers());
        var leaders = AnswerReading.byLeader(MODEL, typed, DAY);
        assertThat(leaders.problems()).isEmpty();
        assertThat(leaders.answers().typed(MODEL))
                .containsOnlyKeys("figure.set", "row.cases.3.points", "row.cases.3.points-reason");
        var both = AnswerReading.ofBoth(MODEL, typed).answers();
        assertThat(both.rows("cases")).containsOnlyKeys(3);
        assertThat(both.rows("cases").get(3)).containsKeys("label", "points");
    }

    @Test
    void missesWhatTheLeaderHasNotGiven() {
        assertThat(AnswerReading.byLeader(MODEL, whole(), DAY).problems())
                .containsExactly(new AnswerProblem(AnswerField.row("cases", 3, "points"), Kind.MISSING, List.of()));
        assertThat(AnswerReading.byLeader(MODEL, wholeWith("row.cases.3.points", "12"), DAY)
                        .problems())
                .containsExactly(new AnswerProblem(
                        AnswerField.row("cases", 3, "points-reason"), Kind.REASON_MISSING, List.of()));
    }

    @Test
    void readsAReductionInTheUnitOfItsReason() {
        var typed = new TreeMap<>(whole());
        typed.putAll(
                Map.of("row.leave.1.reason", "mentor", "row.leave.1.from", "2026-09-01", "row.leave.1.amount", "20"));

        var reading = AnswerReading.of(MODEL, typed);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.answers().rows("leave").get(1)).containsEntry("amount", new Given.Figure(Exact.of(1, 5)));
        assertThat(reading.answers().typed(MODEL)).containsEntry("row.leave.1.amount", "20");
    }

    /** Of a reason that takes an amount, 20 is twenty and no share. */
    @Test
    void readsAnAmountAsItIs() {
        var typed = new TreeMap<>(whole());
        typed.putAll(
                Map.of("row.leave.1.reason", "course", "row.leave.1.from", "2026-09-01", "row.leave.1.amount", "20"));

        var answers = AnswerReading.of(MODEL, typed).answers();

        assertThat(answers.rows("leave").get(1)).containsEntry("amount", new Given.Figure(Exact.of(20)));
        assertThat(answers.typed(MODEL)).containsEntry("row.leave.1.amount", "20");
    }

    /** Where a list is the leader's own, its rows are there though the worker is asked nothing in them. */
    @Test
    void readsAListThatTheLeaderAloneFills() {
        var hers = InstrumentSamples.read(everything()
                        .text()
                        .replace("type: text}\n", "type: text, by: leader}\n")
                        .replace("type: hours, from: 0}", "type: hours, from: 0, by: leader}"))
                .instrument();

        assertThat(AnswerReading.byLeader(hers, Map.of("row.duties.2.what", "Mentor", "row.duties.2.hours", "3"), DAY)
                        .answers()
                        .rows("duties"))
                .containsOnlyKeys(2);
    }

    @Test
    void asksForTheAmountWhereTheReasonHasNone() {
        var typed = new TreeMap<>(whole());
        typed.putAll(Map.of("row.leave.1.reason", "mentor", "row.leave.1.from", "2026-09-01"));
        typed.putAll(Map.of("row.leave.2.reason", "course", "row.leave.2.from", "2026-09-01"));

        assertThat(AnswerReading.of(MODEL, typed).problems())
                .containsExactly(new AnswerProblem(AnswerField.row("leave", 1, "amount"), Kind.MISSING, List.of()));
    }

    @Test
    void refusesAReductionThatEndsBeforeItBegins() {
        var typed = new TreeMap<>(whole());
        typed.putAll(Map.of(
                "row.leave.1.reason", "course", "row.leave.1.from", "2026-09-02", "row.leave.1.to", "2026-09-01"));

        var reading = AnswerReading.of(MODEL, typed);

        assertThat(reading.problems())
                .containsExactly(
                        new AnswerProblem(AnswerField.row("leave", 1, "to"), Kind.ENDS_BEFORE_IT_BEGINS, List.of()));
        assertThat(reading.answers().rows("leave").get(1)).doesNotContainKey("to");
    }

    @Test
    void readsNoMoreThanTwoHundredRows() {
        assertThat(AnswerReading.of(MODEL, duties(200)).problems()).isEmpty();

        var reading = AnswerReading.of(MODEL, duties(5_000));

        assertThat(reading.answers().rows("duties")).hasSize(RowFields.MOST_ROWS);
        assertThat(reading.problems())
                .containsExactly(new AnswerProblem(AnswerField.rows("duties"), Kind.TOO_MANY_ROWS, List.of("200")));
    }

    @Test
    void findsTheRowThatStandsSoFarDown() {
        var answers = AnswerReading.of(
                        MODEL,
                        Map.of(
                                "row.cases.2.label",
                                "A1",
                                "row.cases.2.ended",
                                "yes",
                                "row.cases.5.label",
                                "A2",
                                "row.cases.9.label",
                                "A3"))
                .answers();

        assertThat(answers.numberAt("cases", 1)).hasValue(5);
        assertThat(answers.numberAt("cases", 2)).hasValue(9);
        assertThat(answers.numberAt("cases", 3)).isEmpty();
    }

    private static Map<String, String> duties(int rows) {
        var typed = new TreeMap<>(figures());
        for (int row = 1; row <= rows; row++) {
            typed.put("row.duties." + row + ".what", "Mentor");
            typed.put("row.duties." + row + ".hours", "2");
        }
        return typed;
    }

    private static Map<String, String> figures() {
        var typed = new TreeMap<>(whole());
        typed.keySet().removeIf(name -> name.startsWith("row."));
        return typed;
    }
}
