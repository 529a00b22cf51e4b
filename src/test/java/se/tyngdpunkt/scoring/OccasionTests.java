package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.scoring.reckoning.Result;
import se.tyngdpunkt.shared.number.Exact;

/** One person's answers to a model with a part of each kind. */
class OccasionTests {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private static final String PARTS = """
            parts:
              - kind: self-rating
                key: felt
                title: "Känsla"
                scales: [{key: strain, label: "Tyngd", question: "Hur tungt?", direction: lower-is-better, options: [{key: light, words: "Lätt", value: 1}, {key: heavy, words: "Tungt", value: 4}]}]
              - kind: working-time
                key: time
                title: "Tid"
                fields: [{key: rate, label: "Grad", unit: per-cent}, {key: actual, label: "Timmar", unit: hours}]
              - kind: counted-activities
                key: activities
                title: "Aktiviteter"
                rows:
                  - {key: visits, label: "Besök i hemmet", short-label: "Besök", weight: 2}
                  - {key: calls, label: "Samtal i telefon", short-label: "Samtal", weight: 1}
              - kind: risk-counts
                key: risks
                title: "Risker"
                rows: [{key: late, label: "Sena"}]
              - kind: rows
                key: duties
                title: "Uppdrag"
                fields: [{key: days, label: "Dagar", type: number}]
                weight: 3
              - kind: reductions
                key: leave
                title: "Avdrag"
                reasons: [{key: mentor, label: "Handledare", takes: share, value: 25 %}]
              - kind: free-comment
                key: comment
                title: "Övrigt"
                max-length: 100
            """;

    private static final InstrumentVersion MODEL = model("""
            measures: [{key: points, title: "Poäng", fixed: [{key: meetings, label: "Möten", value: 4}, {key: travel, label: "Resor", value: 1}]}]
            norms: [{key: norm, title: "Norm", of: points, value: 40, less: leave}]
            talk: [{key: heavy, title: "Tungt", question: "Vad?", when: holds, condition: {strain: heavy}}]
            """);

    private static InstrumentVersion model(String arithmetic) {
        return InstrumentSamples.read(ModelSamples.HEAD + PARTS + arithmetic);
    }

    private static Answers answers() {
        var typed = new TreeMap<>(Map.of(
                "scale.strain", "heavy",
                "time.rate", "50",
                "time.actual", "61,5",
                "count.visits", "5",
                "count.calls", "6",
                "risk.late", "7",
                "row.duties.4.days", "1",
                "row.leave.1.reason", "mentor",
                "row.leave.1.from", "2026-11-01",
                "comment", "Mycket nu"));
        var reading = AnswerReading.of(MODEL.instrument(), typed);
        assertThat(reading.problems()).isEmpty();
        return reading.answers();
    }

    private static Occasion occasion() {
        return Occasion.of(MODEL, answers(), DAY, List.of());
    }

    /** Per cent are shares; a scale counts as its option's value. */
    @ParameterizedTest
    @CsvSource({"strain, 4", "rate, 1/2", "actual, 123/2", "visits, 5", "late, 7", "{count: {of: duties}}, 1"})
    void isReckonedFromEveryKindOfAnswer(String value, String result) {
        var reckoned = Scoring.reckon(
                model("measures: [{key: m, title: \"M\", value: " + value + "}, {key: points, title: \"Poäng\"}]\n"),
                answers(),
                DAY,
                List.of());

        assertThat(reckoned.measures().firstEntry().getValue().points()).isEqualTo(Exact.parse(result));
    }

    @Test
    void isHeldAgainstTheNormAfterItsReductions() {
        assertThat(occasion().main().orElseThrow().held().orElseThrow().value()).isEqualTo(Exact.of(30));
    }

    @Test
    void namesWhatAddsToItAsItsReaderKnowsIt() {
        assertThat(occasion().rows(SWEDISH))
                .extracting(Occasion.Row::list, Occasion.Row::name, Occasion.Row::number, row -> row.points()
                        .orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple("activities", "Besök", OptionalInt.empty(), Points.of(10)),
                        tuple("activities", "Samtal", OptionalInt.empty(), Points.of(6)),
                        tuple("duties", "4", OptionalInt.of(4), Points.of(3)),
                        tuple("fixed", "Möten", OptionalInt.empty(), Points.of(4)),
                        tuple("fixed", "Resor", OptionalInt.empty(), Points.of(1)));
    }

    @Test
    void hasTheSameRowsWithoutWords() {
        assertThat(points(Scoring.rows(MODEL, answers(), DAY)))
                .hasSize(5)
                .isEqualTo(points(Scoring.workings(MODEL, answers(), DAY, SWEDISH)));
    }

    private static List<String> points(Optional<Result> result) {
        return result.orElseThrow().measures().getFirst().rows().stream()
                .map(row -> row.key() + ": " + row.points())
                .toList();
    }

    @Test
    void isShownAsItWasScoredThen() {
        var then = AnswerSamples.points(99);

        var kept = Occasion.kept(MODEL, answers(), DAY, then);

        assertThat(kept.explained().sum()).contains(Points.of(99));
        assertThat(kept.explained().rows()).extracting(Explained.Row::count).contains(OptionalInt.of(5));
        assertThat(kept.day()).isEqualTo(DAY);
    }

    @Test
    void holdsNothingThatIsFeltUntilTheLeaderHasScored() {
        var whole = occasion();
        assertThat(whole.explained().reckoned().held()).containsExactly("heavy");

        var bare = Occasion.withoutFelt(MODEL, answers(), DAY, List.of());

        assertThat(bare.answers().options()).isEmpty();
        assertThat(bare.answers().comment()).isEmpty();
        assertThat(bare.answers().counts()).isEqualTo(whole.answers().counts());
        assertThat(bare.explained().reckoned().held()).isEmpty();
        assertThat(bare.explained().sum()).isEqualTo(whole.explained().sum());
        assertThat(bare.explained().riskSum()).hasValue(7);
    }

    @Test
    void isTheSumOfItsTermsWhereNothingElseAddsToIt() {
        var activitiesOnly = Answers.BLANK.withCount("visits", 5).withCount("calls", 6);

        assertThat(occasion().explained().isSumOfTerms()).isFalse();
        assertThat(explained(model(""), activitiesOnly).isSumOfTerms()).isTrue();
        assertThat(explained(model(""), Answers.BLANK).isSumOfTerms()).isTrue();
        assertThat(explained(
                                model(""),
                                activitiesOnly.withRows(
                                        "duties",
                                        new TreeMap<>(Map.of(1, Map.of("days", new Given.Figure(Exact.of(1)))))))
                        .isSumOfTerms())
                .isFalse();
    }

    /** A weight that is no plain number has no product to print. */
    @Test
    void isNoSumOfTermsWhereAWeightDepends() {
        var depends = InstrumentSamples.read(ModelSamples.HEAD
                + PARTS.replace("weight: 2}", "weight: {product: [2, rate]}}").replace("weight: 3", "weight: 0"));
        var counted = Answers.BLANK.withCount("calls", 6).withTime("rate", BigDecimal.ZERO);

        assertThat(explained(depends, counted).isSumOfTerms()).isTrue();
        assertThat(explained(depends, counted.withCount("visits", 0)).isSumOfTerms())
                .isFalse();
    }

    private static Explained explained(InstrumentVersion version, Answers answers) {
        return Scoring.score(version, answers, DAY, List.of());
    }
}
