package se.tyngdpunkt.result.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.result.TallySamples;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/** How many fell in each level is protected as how many chose each option. */
class BandFiguresTests {

    private static final String LOAD = Tally.BANDS + "load";

    private final UnitId group = new UnitId(UUID.randomUUID());

    private Figure<Distribution> figure(int green, int red) {
        var levels = new HashMap<String, Integer>();
        levels.put("green", green);
        levels.put("red", red);
        var tally = new Tally(
                group,
                green + red,
                green + red,
                0,
                Map.of(LOAD, levels),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of());
        return Optional.ofNullable(Publication.of(
                                group,
                                List.of(),
                                List.of(tally),
                                CaseListSamples.nassjo().instrument(),
                                Limits.DEFAULT)
                        .getFirst()
                        .scales()
                        .get(LOAD))
                .orElseThrow();
    }

    /** The shares of the norm, by the same rule: of few nothing, of enough their middle. */
    @ParameterizedTest
    @CsvSource({"5, false", "7, true"})
    void tellsTheMiddleOfTheSharesOfTheNormOfEnoughPeople(int people, boolean isShown) {
        var shares = IntStream.rangeClosed(1, people)
                .mapToObj(each -> Exact.of(each, 4))
                .toList();
        var points = shares.stream().map(Points::new).toList();
        var tally = new Tally(group, people, people, 0, Map.of(), points, shares, Map.of(), Map.of(), Map.of());
        assertThat(shares(CaseListSamples.nassjo(), tally).orElseThrow().shown().map(Spread::median))
                .isEqualTo(isShown ? Optional.of(Exact.of(1)) : Optional.empty());
    }

    /** A norm of the whole unit is nobody's own. */
    @Test
    void tellsNoSharesWhereTheModelHasNoNormForAPerson() {
        var ofUnit = ModelSamples.model("""
                measures: [{key: each, title: "Var", level: unit, value: children}]
                norms: [{key: norm, title: "Norm", of: each, value: 40}]
                """);

        assertThat(shares(InstrumentSamples.ffs(), TallySamples.aTally(group, 2, 3, 2)))
                .isEmpty();
        assertThat(shares(ofUnit, TallySamples.aTally(group, 2, 3, 2))).isEmpty();
    }

    private Optional<Figure<Spread>> shares(InstrumentVersion model, Tally tally) {
        return Publication.of(group, List.of(), List.of(tally), model.instrument(), Limits.DEFAULT)
                .getFirst()
                .shares();
    }

    @Test
    void tellsHowManyAreInEachLevel() {
        assertThat(figure(4, 3).shown().map(shown -> shown.of("red"))).contains(3);
    }

    @Test
    void tellsNothingOfFewOrOfNearlyAllAlike() {
        assertThat(figure(3, 2).isShown()).isFalse();
        assertThat(figure(7, 0).isShown()).isFalse();
        assertThat(figure(6, 1).isShown()).isFalse();
    }
}
