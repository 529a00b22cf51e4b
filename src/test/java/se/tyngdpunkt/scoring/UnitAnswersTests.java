package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.shared.number.Exact;

/** What a unit's manager writes, and what the model makes of it. */
class UnitAnswersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, String> TYPED =
            Map.of("figure.years", "4", "figure.cases", "210", "figure.posts", "12");

    private static final InstrumentVersion MODEL = InstrumentSamples.read(ModelSamples.HEAD + """
            parts:
              - {kind: figures, key: background, title: "Bakgrund", fields: [{key: years, label: "År", type: number}]}
              - kind: figures
                key: unit-figures
                title: "Enhetens siffror"
                level: unit
                fields:
                  - {key: cases, label: "Ärenden", type: whole-number, by: manager}
                  - {key: posts, label: "Tjänster", type: number, by: manager, needs-reason: true}
            measures:
              - {key: each, title: "Var", level: unit, value: {quotient: [cases, posts]}}
              - {key: change, title: "Ändring", level: unit, value: {difference: [cases, {baseline: cases}]}}
              - {key: experience, title: "Erfarenhet", level: unit, value: {mean: {of: persons, each: years}}}
            limits:
              - {key: most, title: "Högst", level: unit, value: each, up-to: 15}
              - {key: old, title: "Erfarna", level: unit, value: {count: {of: persons}}, above: 0}
            baseline:
              - {unit: "Norr", date: 2025-10-01, figures: {cases: 200}}
            """);

    @Test
    void asksTheManagerForEachFigureAndItsReason() {
        var asked = MODEL.instrument().unitFigures().stream()
                .flatMap(part -> RowFields.askedOfUnit(part).stream())
                .map(RowFields.Asked::name);
        assertThat(asked)
                .containsExactly(
                        AnswerField.figure("cases"), AnswerField.figure("posts"), AnswerField.figure("posts-reason"));
    }

    @Test
    void readsTheUnitsFieldsAndNoPersons() {
        var reading = AnswerReading.ofUnit(MODEL.instrument(), TYPED, DAY);
        assertThat(reading.answers().figures()).containsOnlyKeys("cases", "posts");
        assertThat(reading.problems())
                .extracting(problem -> problem.field().name() + " " + problem.kind())
                .containsExactly("figure.posts-reason REASON_MISSING");
        assertThat(reading.answers().typed(MODEL.instrument()))
                .isEqualTo(Map.of("figure.cases", "210", "figure.posts", "12"));
    }

    @Test
    void keepsTheUnitsFieldsOutOfThePersonsForm() {
        assertThat(AnswerReading.of(MODEL.instrument(), TYPED, DAY).answers().figures())
                .containsOnlyKeys("years");
        assertThat(AnswerReading.ofBoth(MODEL.instrument(), TYPED).answers().figures())
                .containsOnlyKeys("years");
        assertThat(AnswerField.of(MODEL.instrument())).containsExactly(AnswerField.figure("years"));
    }

    /** A count of no persons would otherwise be told, and be taken for a figure of the unit. */
    @Test
    void reckonsWhatRestsOnTheFiguresAlone() {
        var figures = AnswerReading.ofUnit(MODEL.instrument(), TYPED).answers();
        var reckoned = Scoring.reckonUnit(MODEL, "Norr", figures, DAY, List.of());
        assertThat(reckoned.measures()).containsOnlyKeys("each", "change");
        assertThat(points(reckoned)).containsEntry("each", Optional.of(Exact.of(35, 2)));
        assertThat(points(reckoned)).containsEntry("change", Optional.of(Exact.of(10)));
        assertThat(reckoned.broken()).containsExactly("most");
    }

    @Test
    void hasNoBaselineForAUnitThatTheModelDoesNotKnow() {
        var figures = AnswerReading.ofUnit(MODEL.instrument(), TYPED).answers();
        var reckoned = Scoring.reckonUnit(MODEL, "Söder", figures, DAY, List.of());
        assertThat(points(reckoned)).containsEntry("change", Optional.empty());
    }

    private static Map<String, Optional<Exact>> points(Reckoned reckoned) {
        var points = new HashMap<String, Optional<Exact>>();
        reckoned.measures().forEach((key, sum) -> points.put(key, sum.points()));
        return points;
    }
}
