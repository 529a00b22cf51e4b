package se.tyngdpunkt.result.domain.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.hme;
import static se.tyngdpunkt.instrument.InstrumentSamples.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/** Enköping 2017: sub-indices 82, 79 and 84 of 25 people make 81 2/3, told as 82. */
class IndicesTests {

    private static final UnitId UNIT = UnitId.fresh();
    private static final Round ROUND = new Round(
            RoundId.fresh(),
            "HME",
            LocalDate.of(2026, 11, 1),
            hme().id(),
            UNIT,
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 20),
            RoundState.CLOSED,
            Privacy.ANONYMOUS,
            Optional.empty());

    /** So many fives of 25, and else fours. */
    private static Figure<Distribution> fives(int fives) {
        return new Figure.Shown<>(new Distribution(Map.of("4", 25 - fives, "5", fives)), 25);
    }

    private static Map<String, Figure<Distribution>> enkoping() {
        var scales = new HashMap<String, Figure<Distribution>>();
        for (int i = 1; i <= 3; i++) {
            scales.put("motivation-" + i, fives(7));
            scales.put("leadership-" + i, fives(4));
            scales.put("steering-" + i, fives(9));
        }
        return scales;
    }

    private static Map<String, Figure<Exact>> indices(Map<String, Figure<Distribution>> scales) {
        var none = new Figure.Withheld<se.tyngdpunkt.result.Spread>(Figure.Reason.PROTECTED);
        return Indices.of(
                hme(),
                ROUND,
                new Published(
                        Cell.of(UNIT),
                        Optional.empty(),
                        scales,
                        none,
                        Optional.empty(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Optional.empty(),
                        Map.of()));
    }

    @Test
    void makesTheIndicesOfThePublishedDistributionsExactly() {
        assertThat(indices(enkoping()))
                .containsEntry("motivation-index", new Figure.Shown<>(Exact.of(82), 25))
                .containsEntry("leadership-index", new Figure.Shown<>(Exact.of(79), 25))
                .containsEntry("steering-index", new Figure.Shown<>(Exact.of(84), 25))
                .containsEntry("hme-index", new Figure.Shown<>(Exact.of(245, 3), 25));
    }

    @Test
    void showsAnIndexOnlyWhereEveryScaleItReadsIsShown() {
        var scales = enkoping();
        scales.put("motivation-2", new Figure.Withheld<>(Figure.Reason.PROTECTED));
        var indices = indices(scales);
        assertThat(indices.get("motivation-index")).isEqualTo(new Figure.Withheld<>(Figure.Reason.PROTECTED));
        assertThat(indices.get("hme-index")).isEqualTo(new Figure.Withheld<>(Figure.Reason.PROTECTED));
        assertThat(indices.get("steering-index")).isEqualTo(new Figure.Shown<>(Exact.of(84), 25));
    }

    /** Whoever left a question out is not in its mean. */
    @Test
    void takesEachScaleOverThoseWhoAnsweredIt() {
        var scales = enkoping();
        scales.put("steering-1", new Figure.Shown<>(new Distribution(Map.of("4", 4, "5", 4)), 8));
        assertThat(indices(scales).get("steering-index")).isEqualTo(new Figure.Shown<>(Exact.of(511, 6), 8));
    }

    @Test
    void readsNothingOfMeasuresThatLookAtMoreThanOneScaleOfAPersonOrAtSomethingElse() {
        assertThat(Indices.of(ffs().instrument())).isEmpty();
        assertThat(Indices.of(hme().instrument())).hasSize(4);
        var where = "where: {motivation-2: answered}";
        var together = read(hme().text()
                .replace("each: motivation-1, where: {motivation-1: answered}", "each: motivation-1, " + where));
        assertThat(Indices.of(together.instrument()))
                .extracting(measure -> measure.key())
                .containsExactly("leadership-index", "steering-index");
    }
}
