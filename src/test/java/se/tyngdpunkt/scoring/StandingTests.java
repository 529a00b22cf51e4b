package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.scoring.reckoning.Subject;
import se.tyngdpunkt.shared.number.Exact;

/** Where a measure stands: norm, share, level, and whether it has lasted. */
class StandingTests {

    private static final Locale SWEDISH = Locale.of("sv");

    private static final InstrumentVersion JUDGED = ModelSamples.model("""
            measures: [{key: load, title: "Tyngd", value: {sum: [years, 12]}}, {key: leading, title: "Leder", value: leads}]
            norms: [{key: norm, title: "Norm", of: load, value: {product: [20, rate]}}]
            limits: [{key: most, title: "Högst 15", value: load, up-to: 15}]
            bands:
              - key: level
                title: "Nivå"
                of: load
                share-of: norm
                levels:
                  - {key: little, below: 50 %, word: "lite", symbol: "-", colour: blue}
                  - {key: much, from: 50 %, word: "mycket", symbol: "+", colour: red}
                lasting: {bands: [much], rounds: 2, to: "Enhetschefen"}
            """);

    private static Answers answers(long years, Exact rate) {
        return Answers.BLANK
                .withFigure("years", new Given.Figure(Exact.of(years)))
                .withFigure("rate", new Given.Figure(rate));
    }

    private static Standing standing(Answers answers, Subject.Earlier... earlier) {
        return Occasion.of(JUDGED, answers, AnswerSamples.DAY, List.of(earlier))
                .main()
                .orElseThrow();
    }

    @Test
    void holdsTheMainMeasureAgainstItsNorm() {
        var standing = standing(answers(4, Exact.of(3, 4)));

        assertThat(standing.measure().key()).isEqualTo("load");
        assertThat(standing.points()).contains(Points.of(16));
        assertThat(standing.held().orElseThrow().value()).isEqualTo(Exact.of(15));
        assertThat(standing.share()).contains(Exact.of(16, 15));
        assertThat(standing.shareIn(SWEDISH)).contains("106,7\u00a0%");
        assertThat(standing.shareIn(Locale.ENGLISH)).contains("106.7%");
        assertThat(standing.level().orElseThrow().band().key()).isEqualTo("much");
    }

    @Test
    void aloneIsNotLasting() {
        assertThat(standing(answers(4, Exact.of(1))).level().orElseThrow().isLasting())
                .isFalse();
    }

    @Test
    void lastsWhenTheRoundBeforeWasTheSame() {
        var before = Scoring.reckon(JUDGED, answers(8, Exact.of(1)), AnswerSamples.DAY, List.of());

        assertThat(standing(answers(4, Exact.of(1)), before.asEarlier(AnswerSamples.DAY.minusWeeks(8)))
                        .level()
                        .orElseThrow()
                        .isLasting())
                .isTrue();
    }

    /** A round before may be scored or changed after this one was kept. */
    @Test
    void lastsAlsoWhenTheRoundBeforeWasScoredLater() {
        var day = AnswerSamples.DAY;
        var before =
                Scoring.reckon(JUDGED, answers(8, Exact.of(1)), day, List.of()).asEarlier(day.minusWeeks(8));
        var kept = Scoring.reckon(JUDGED, answers(4, Exact.of(1)), day, List.of());
        var calculation = JUDGED.instrument().calculation();
        var anew = kept.after(List.of(before), calculation, day);

        assertThat(level(anew).isLasting()).isTrue();
        assertThat(level(anew.after(List.of(), calculation, day)).isLasting()).isFalse();
        assertThat(anew.after(List.of(), calculation, day)).isEqualTo(kept);
    }

    private static Standing.Level level(Reckoned reckoned) {
        return Standing.main(JUDGED.instrument(), reckoned)
                .flatMap(Standing::level)
                .orElseThrow();
    }

    @Test
    void hasNeitherNormNorLevelWhereAnAnswerIsMissing() {
        var standing = standing(Answers.BLANK.withFigure("years", new Given.Figure(Exact.of(4))));

        assertThat(standing.points()).contains(Points.of(16));
        assertThat(standing.held()).isEmpty();
        assertThat(standing.share()).isEmpty();
        assertThat(standing.level()).isEmpty();
    }

    @Test
    void tellsEveryMeasureInTheModelsOrder() {
        var reckoned = Scoring.reckon(JUDGED, answers(4, Exact.of(1)), AnswerSamples.DAY, List.of());

        assertThat(Standing.all(JUDGED.instrument(), reckoned))
                .extracting(standing -> standing.measure().key())
                .containsExactly("load", "leading");
        assertThat(reckoned.broken()).containsExactly("most");
    }

    @Test
    void weighsNothingWhereTheModelDoesNot() {
        var felt = ModelSamples.model("");

        assertThat(Occasion.of(felt, Answers.BLANK, AnswerSamples.DAY, List.of())
                        .main())
                .isEmpty();
    }

    @Test
    void namesRowsOfAListByTheirLabelAndLeavesOutWhatHasEnded() {
        var weighed = ModelSamples.model("")
                .text()
                .replace("    fields:\n      - {key: travel", "    weight: points\n    fields:\n      - {key: travel");
        var rows = new TreeMap<Integer, Map<String, Given>>();
        for (var number : List.of(3, 5, 9)) {
            rows.put(
                    number,
                    Map.of(
                            "points",
                            new Given.Figure(Exact.of(number)),
                            "label",
                            new Given.Words("V-" + number),
                            Part.Rows.ENDED,
                            new Given.YesNo(number == 5)));
        }
        var answers = Answers.BLANK.withRows("cases", rows);
        var occasion = Occasion.of(InstrumentSamples.read(weighed), answers, AnswerSamples.DAY, List.of());

        assertThat(occasion.explained().sum()).contains(Points.of(12));
        assertThat(occasion.rows(SWEDISH))
                .extracting(Occasion.Row::name, row -> row.number().orElseThrow(), row -> row.points()
                        .orElseThrow())
                .containsExactly(tuple("V-3", 3, Points.of(3)), tuple("V-9", 9, Points.of(9)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            29999/100 | 99,997
            30001/100 | 100
            10501/100 | 35,003
            105       | 35
            20        | 6,67
            1/2       | 0,17
            """)
    void readsPointsOnTheirOwnSideOfEveryThreshold(String years, String read) {
        var model = ModelSamples.model("""
                measures: [{key: load, title: "Tyngd", value: {quotient: [years, 3]}}]
                limits: [{key: most, title: "Högst 35", value: load, up-to: 35}]
                bands:
                  - key: level
                    title: "Nivå"
                    of: load
                    levels: [{key: low, below: 100, word: "lagom"}, {key: high, from: 100, word: "mycket"}]
                """);
        var given = answers(0, Exact.of(1))
                .withFigure("years", new Given.Figure(Exact.written(years).orElseThrow()));

        var occasion = Occasion.of(model, given, AnswerSamples.DAY, List.of());

        assertThat(occasion.main().flatMap(Standing::points).orElseThrow().in(SWEDISH))
                .isEqualTo(read);
        assertThat(occasion.explained().sum().orElseThrow().in(SWEDISH)).isEqualTo(read);
    }
}
