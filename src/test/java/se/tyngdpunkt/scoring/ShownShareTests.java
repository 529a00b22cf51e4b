package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.shared.number.Exact;

/** A share as it is read tells the level that it is judged to be in. */
class ShownShareTests {

    private static InstrumentVersion model(Exact norm, String rounding, Exact first, String side, Exact second) {
        return ModelSamples.model("""
                measures: [{key: load, title: "Tyngd", value: years}]
                norms: [{key: norm, title: "Norm", of: load, value: %s}]
                rounding: {%s}
                bands:
                  - key: level
                    title: "Nivå"
                    of: load
                    share-of: norm
                    levels:
                      - {key: little, %s: %s, word: "lite"}
                      - {key: some, %s: %s, below: %s, word: "lagom"}
                      - {key: much, from: %s, word: "mycket"}
                """.formatted(
                        norm, rounding, side, first, side.equals("below") ? "from" : "above", first, second, second));
    }

    private static Standing standing(InstrumentVersion version, Exact load) {
        var answers = Answers.BLANK.withFigure("years", new Given.Figure(load));
        return Occasion.of(version, answers, AnswerSamples.DAY, List.of())
                .main()
                .orElseThrow();
    }

    private static String level(Standing standing) {
        return standing.level().orElseThrow().band().key();
    }

    @ParameterizedTest
    @CsvSource({
        "540, '', 45%, little",
        "1079, '', 89.9%, little",
        "1079.9, '', 89.99%, little",
        "1079.99, '', 89.999%, little",
        "1080, '', 90%, some",
        "1080.01, '', 90%, some",
        "1081, '', 90.1%, some",
        "3239/3, '', 89.97%, little",
        "1319.9, '', 109.99%, some",
        "1320, '', 110%, much",
        "1320.01, '', 110%, much",
        "1079.9999988, '', 89.9999999%, little",
        "1079, 'share: 3', 89.9%, little",
        "1079.9, 'share: 3', 90%, some",
        "1079.9, 'share: 4', 89.99%, little",
        "1079.99, 'share: 4', 90%, some",
        "1079.99, 'share: 4, way: down', 89.99%, little",
        "1319, 'share: 1', 110%, much",
        "1079.9, 'points: 1', 89.99%, little"
    })
    void isReadAsItIsJudged(String load, String rounding, String shown, String level) {
        var version = model(Exact.of(1200), rounding, Exact.of(9, 10), "below", Exact.of(11, 10));
        var standing = standing(version, Exact.parse(load).orElseThrow());

        assertThat(standing.shareIn(Locale.ENGLISH)).contains(shown);
        assertThat(level(standing)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"1080, 90%, little", "1080.01, 90.001%, some", "3241/3, 90.03%, some", "1081, 90.1%, some"})
    void isReadAboveALimitThatBelongsToTheLowerLevel(String load, String shown, String level) {
        var version = model(Exact.of(1200), "", Exact.of(9, 10), "up-to", Exact.of(11, 10));
        var standing = standing(version, Exact.parse(load).orElseThrow());

        assertThat(standing.shareIn(Locale.ENGLISH)).contains(shown);
        assertThat(level(standing)).isEqualTo(level);
    }

    /** 0.89955. */
    @Test
    void isNotReadAsALimitThatItDoesNotReach() {
        var version = model(Exact.of(12_006, 100), "", Exact.of(9, 10), "below", Exact.of(11, 10));

        assertThat(standing(version, Exact.of(108)).shareIn(Locale.ENGLISH)).contains("89.96%");
    }

    @Property
    void fallsInTheLevelThatIsToldWhenItIsReadBack(
            @ForAll @IntRange(min = 1, max = 99_999) int norm,
            @ForAll @IntRange(min = 1, max = 1_500) int first,
            @ForAll @IntRange(min = 1, max = 300) int further,
            @ForAll @IntRange(min = -3, max = 3) int away,
            @ForAll @IntRange(max = 5) int decimals,
            @ForAll boolean isBelow) {
        var limit = Exact.of(first, 1_000);
        var version = model(
                Exact.of(norm, 100),
                decimals == 5 ? "" : "share: " + decimals,
                limit,
                isBelow ? "below" : "up-to",
                Exact.of(first + further, 1_000));
        var near = limit.times(Exact.of(norm, 100)).plus(Exact.of(away, 997));
        var standing = standing(version, near);
        var read = standing.shareIn(Locale.ENGLISH).orElseThrow().replace("%", "");

        assertThat(standing.level()
                        .orElseThrow()
                        .bands()
                        .of(Exact.written(read).orElseThrow().dividedBy(Exact.of(100))))
                .contains(standing.level().orElseThrow().band());
    }
}
