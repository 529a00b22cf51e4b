package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.scoring.file.AnswersFile;
import se.tyngdpunkt.scoring.file.AnswersReading;
import se.tyngdpunkt.scoring.reckoning.Result;
import se.tyngdpunkt.scoring.reckoning.Scorer;
import se.tyngdpunkt.scoring.reckoning.Scorer.Scored;
import se.tyngdpunkt.scoring.reckoning.Subject;
import se.tyngdpunkt.shared.number.Exact;

/** A unit's results from each person's part of the sums are those that the engine makes of them all at once. */
class UnitScoringTests {

    /** The engine's subjects hold what the product's answers hold; only these can be in a unit of a file. */
    private static List<Exact> together(InstrumentVersion version, LocalDate day, List<Subject> people) {
        var scoring = new UnitScoring(version);
        var adds = people.stream()
                .map(person -> scoring.contribution(person, day).orElseThrow())
                .toList();
        return IntStream.range(0, adds.getFirst().size())
                .mapToObj(at -> adds.stream().map(each -> each.get(at)).reduce(Exact.ZERO, Exact::plus))
                .toList();
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
                var scoring = new UnitScoring(version);
                if (scoring.measures().isEmpty()) {
                    continue;
                }
                var told = scoring.reckon(together(version, read.day(), unit.members()), read.day());
                var result = atOnce(version, read.day(), unit);
                assertThat(told.keySet())
                        .containsExactlyElementsOf(
                                scoring.measures().stream().map(Measure::key).toList());
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
            var measures = new UnitScoring(CaseTests.model(answers)).measures();
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

    private static Reckoned.Sum mean(Exact total, int count) {
        return new UnitScoring(MODEL)
                .reckon(List.of(total, Exact.of(count)), AnswerSamples.DAY)
                .getOrDefault("mean-load", Reckoned.Sum.UNKNOWN);
    }

    @Test
    void roundsJudgesAndHoldsAgainstANormAsTheModelDoes() {
        var mean = mean(Exact.of(31), 3);
        assertThat(mean.points()).contains(Exact.of(103, 10));
        assertThat(mean.norms()).containsEntry("n", new Reckoned.Against(Exact.of(10), Optional.of(Exact.of(31, 30))));
        assertThat(mean.bands()).containsEntry("level", new Reckoned.Fallen("high", false));
    }

    @Test
    void isNotDefinedWithoutAnybody() {
        assertThat(mean(Exact.ZERO, 0).points()).isEmpty();
        assertThat(mean(Exact.ZERO, 1).points()).contains(Exact.ZERO);
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
                .map(person -> new UnitScoring(MODEL).contribution(person, AnswerSamples.DAY))
                .toList();
        assertThat(adds)
                .containsExactly(
                        Optional.of(List.of(Exact.of(7), Exact.of(1))),
                        Optional.of(List.of(Exact.ZERO, Exact.ZERO)),
                        Optional.empty());
    }

    private static Exact read(String rest, Exact number) {
        var model = ModelSamples.model(
                "measures: [{key: m, title: \"M\", level: unit, value: {mean: {of: persons, each: years}}}]\n" + rest);
        var calculation = model.instrument().calculation();
        return Standing.read(calculation, calculation.measures().getFirst(), number);
    }

    /** With two decimals, the model's own, or as many more as tell its level. */
    @Test
    void areReadWithFewDecimals() {
        assertThat(read("", Exact.of(31, 3))).isEqualTo(Exact.of(1033, 100));
        assertThat(read("rounding: {points: 1, way: half-up}\n", Exact.of(31, 3)))
                .isEqualTo(Exact.of(103, 10));
        var bands =
                "bands: [{key: b, title: B, of: m, levels: [{key: low, below: 3, word: a}, {key: high, from: 3, word: b}]}]\n";
        assertThat(read(bands, Exact.of(2999, 1000))).isEqualTo(Exact.of(2999, 1000));
        assertThat(read(bands, Exact.of(2991, 1000))).isEqualTo(Exact.of(299, 100));
    }
}
