package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.instrument.UnitSums;
import se.tyngdpunkt.scoring.file.AnswersFile;
import se.tyngdpunkt.scoring.file.AnswersReading;
import se.tyngdpunkt.scoring.reckoning.PeopleSum;
import se.tyngdpunkt.scoring.reckoning.Result;
import se.tyngdpunkt.scoring.reckoning.Scorer;
import se.tyngdpunkt.scoring.reckoning.Scorer.Scored;
import se.tyngdpunkt.scoring.reckoning.Subject;
import se.tyngdpunkt.shared.number.Exact;

/** A unit's results from each person's part of the sums are those that the engine makes of them all at once. */
class UnitScoringTests {

    private static Optional<List<PeopleSum>> together(InstrumentVersion version, LocalDate day, List<Subject> people) {
        var sums = UnitScoring.sums(version.instrument());
        var together = new ArrayList<>(sums.stream().map(_ -> PeopleSum.NOTHING).toList());
        for (var person : people) {
            var adds = new Scorer(version.instrument(), day).contribution(person, sums);
            if (adds.isEmpty()) {
                return Optional.empty();
            }
            for (int at = 0; at < together.size(); at++) {
                together.set(at, together.get(at).plus(adds.get().get(at)));
            }
        }
        return Optional.of(together);
    }

    private static Result atOnce(InstrumentVersion version, LocalDate day, Subject unit) {
        return new Scorer(version.instrument(), day).score(unit) instanceof Scored.Done(var result) ? result : fail();
    }

    private static Result fail() {
        throw new AssertionError("too much work");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheEngineInEveryCase(Path answers) throws IOException {
        var version = CaseTests.model(answers);
        var read = (AnswersReading.Read) AnswersFile.read(Files.readString(answers), version.instrument());
        for (var unit : read.whole().members()) {
            if (unit.level() == Level.UNIT) {
                var told = UnitScoring.reckon(
                        version, together(version, read.day(), unit.members()).orElseThrow(), read.day());
                var result = atOnce(version, read.day(), unit);
                assertThat(told.keySet())
                        .containsExactlyElementsOf(UnitSums.of(version.instrument()).stream()
                                .map(Measure::key)
                                .toList());
                told.forEach((key, sum) -> assertThat(sum.points())
                        .isEqualTo(result.measures().stream()
                                .filter(measured -> measured.measure().key().equals(key))
                                .findFirst()
                                .orElseThrow()
                                .points()
                                .ifKnown()));
            }
        }
    }

    static Stream<Path> cases() throws IOException {
        return CaseTests.answers();
    }

    /** So that the test above is about something: the cases whose models make sums of people, and of which measures. */
    @Test
    void isToldInTheseCases() throws IOException {
        var told = new ArrayList<String>();
        for (var answers : cases().toList()) {
            var measures = UnitSums.of(CaseTests.model(answers).instrument());
            if (!measures.isEmpty()) {
                told.add(Optional.ofNullable(answers.getParent()).orElseThrow().getFileName() + " "
                        + measures.stream().map(Measure::key).toList());
            }
        }
        assertThat(told)
                .contains(
                        "finland [mean-load, over]",
                        "nassjo-two-officers [unit-cases, unit-overdue]",
                        "time-limits [unit-late]",
                        "weighed-cases [mean-points, over]");
    }

    private static final InstrumentVersion MODEL = ModelSamples.model("""
            measures:
              - {key: load, title: "Tyngd", value: {total: {of: cases, each: travel}}}
              - {key: mean-load, title: "Medel", level: unit, value: {mean: {of: persons, each: load, where: {role: senior}}}}
            norms: [{key: n, title: "N", basis: recommendation, of: mean-load, value: 10}]
            rounding: {points: 1, way: half-up}
            bands:
              - key: level
                title: "Läge"
                of: mean-load
                share-of: n
                levels: [{key: low, below: 1, word: "låg"}, {key: high, from: 1, word: "hög"}]
            """);

    @Test
    void roundsJudgesAndHoldsAgainstANormAsTheModelDoes() {
        var mean = UnitScoring.reckon(MODEL, List.of(new PeopleSum(Exact.of(31), 3)), AnswerSamples.DAY)
                .get("mean-load");
        assertThat(mean).isNotNull();
        assertThat(mean.points()).contains(Exact.of(103, 10));
        assertThat(mean.norms().get("n").share()).contains(Exact.of(31, 30));
        assertThat(mean.bands().get("level").level()).isEqualTo("high");
    }

    @Test
    void isNotDefinedWithoutAnybody() {
        assertThat(UnitScoring.reckon(MODEL, List.of(PeopleSum.NOTHING), AnswerSamples.DAY)
                        .get("mean-load")
                        .points())
                .isEmpty();
    }

    @Test
    void adds() {
        var answers = (AnswersReading.Read) AnswersFile.read("""
                date: 2026-11-16
                persons:
                  - {id: A, background: {role: senior, years: 1}, cases: [{travel: 3}, {travel: 4}]}
                  - {id: B, background: {role: junior}, cases: [{travel: 3}]}
                  - {id: C, background: {role: senior, years: 1}, cases: [{kind: placement}]}
                """, MODEL.instrument());
        var adds = answers.whole().members().stream()
                .map(person -> new Scorer(MODEL.instrument(), AnswerSamples.DAY)
                        .contribution(person, UnitScoring.sums(MODEL.instrument())))
                .toList();
        assertThat(adds)
                .containsExactly(
                        Optional.of(List.of(new PeopleSum(Exact.of(7), 1))),
                        Optional.of(List.of(PeopleSum.NOTHING)),
                        Optional.empty());
    }
}
