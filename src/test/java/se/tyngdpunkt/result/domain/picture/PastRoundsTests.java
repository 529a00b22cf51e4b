package se.tyngdpunkt.result.domain.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsByAnotherKey;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.measurement.MeasurementSamples;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.result.domain.freezing.FrozenResults.Frozen;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Limits;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.shared.UnitId;

class PastRoundsTests {

    private static final UnitId UNIT = UnitId.fresh();
    private static final InstrumentVersion OLD = ffs();
    private static final InstrumentVersion NEW = ffsByAnotherKey();

    private final Round before = round(9, OLD, Optional.empty());
    private final Round after = round(11, NEW, Optional.empty());

    private static Round round(int month, InstrumentVersion by, Optional<InstrumentVersionId> bridge) {
        var sample = MeasurementSamples.aRound(UNIT, YearMonth.of(2026, month), RoundState.CLOSED);
        return new Round(
                sample.id(),
                sample.name(),
                sample.month(),
                by.id(),
                UNIT,
                sample.opensOn(),
                sample.lastDay(),
                sample.state(),
                sample.privacy(),
                bridge);
    }

    private static Frozen frozen(Round round) {
        Figure<Spread> withheld = new Figure.Withheld<>(Figure.Reason.TOO_FEW);
        return new Frozen(
                new FrozenSet(
                        round.id(), 1, FrozenSet.State.PUBLISHED, round.instrument(), Limits.DEFAULT, Instant.EPOCH),
                new Published(
                        Cell.of(UNIT),
                        Optional.empty(),
                        Map.of(),
                        withheld,
                        Optional.empty(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        round.bridge().map(_ -> new Published.Bridged(Map.of(), withheld)),
                        Map.of()));
    }

    private static List<Tuple> past(Round... rounds) {
        var all = List.of(rounds);
        return PastRounds.of(
                        all.stream().map(PastRoundsTests::frozen).toList(),
                        all.reversed(),
                        id -> id.equals(OLD.id()) ? OLD : NEW)
                .stream()
                .map(one ->
                        Tuple.tuple(one.round().month().getMonthValue(), one.version(), one.isBridge(), one.breaks()))
                .toList();
    }

    /** The old key goes on to the bridge, the new one begins in it, and the line is broken between them and nowhere else. */
    @Test
    void goesOnByTheBridgesKeyAfterTheBreak() {
        assertThat(past(before, round(10, OLD, Optional.of(NEW.id())), after))
                .containsExactly(
                        Tuple.tuple(9, OLD, false, false),
                        Tuple.tuple(10, OLD, false, false),
                        Tuple.tuple(10, NEW, true, true),
                        Tuple.tuple(11, NEW, false, false));
    }

    @Test
    void comesToTheBridgeByItsOtherKey() {
        assertThat(past(before, round(10, NEW, Optional.of(OLD.id())), after))
                .containsExactly(
                        Tuple.tuple(9, OLD, false, false),
                        Tuple.tuple(10, OLD, true, false),
                        Tuple.tuple(10, NEW, false, true),
                        Tuple.tuple(11, NEW, false, false));
    }

    /** A unit that begins with the bridge goes on by the key of the next round. */
    @Test
    void endsTheBridgeByTheKeyThatGoesOn() {
        assertThat(past(round(10, NEW, Optional.of(OLD.id())), after))
                .containsExactly(
                        Tuple.tuple(10, OLD, true, false),
                        Tuple.tuple(10, NEW, false, true),
                        Tuple.tuple(11, NEW, false, false));
    }

    @Test
    void breaksWithoutABridge() {
        assertThat(past(before, after))
                .containsExactly(Tuple.tuple(9, OLD, false, false), Tuple.tuple(11, NEW, false, true));
    }
}
