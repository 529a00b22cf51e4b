package se.tyngdpunkt.result.domain.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.tallies.Headcounts.Headcount;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.shared.UnitId;

class TakingPartTests {

    private static final Unit AREA = new Unit(UnitId.fresh(), UnitKind.AREA, "Myndighet", Optional.empty());
    private static final Unit SMALL = unit("Norr");
    private static final Unit OTHER = unit("Söder");
    private static final List<Unit> TREE = List.of(AREA, SMALL, OTHER);

    /** Of her own four she knows by name who has answered; the area less them would be the other unit. */
    @Test
    void hidesTheAreaFromItsHeadWhoManagesAUnitThatIsHidden() {
        var counts = List.of(new Headcount(SMALL.id(), 4, 3, 1), new Headcount(OTHER.id(), 9, 8, 7));
        assertThat(seenBy(Set.of(), counts).answeredIn(Cell.of(AREA.id())).isShown())
                .isTrue();
        assertThat(seenBy(Set.of(SMALL.id()), counts)
                        .answeredIn(Cell.of(AREA.id()))
                        .isShown())
                .isFalse();
    }

    @Test
    void showsTheAreaToItsHeadWhoManagesAUnitThatAllMaySee() {
        var counts = List.of(new Headcount(SMALL.id(), 8, 7, 6), new Headcount(OTHER.id(), 9, 8, 7));
        var seen = seenBy(Set.of(SMALL.id()), counts);
        assertThat(List.of(AREA, SMALL, OTHER))
                .allMatch(unit -> seen.answeredIn(Cell.of(unit.id())).isShown());
    }

    private static TakingPart seenBy(Set<UnitId> byName, List<Headcount> counts) {
        var day = LocalDate.of(2026, 11, 1);
        var model = InstrumentSamples.ffs().id();
        var round = new Round(
                RoundId.fresh(),
                "november",
                day,
                model,
                AREA.id(),
                day,
                day,
                RoundState.OPEN,
                Privacy.NAMED,
                Optional.empty());
        return TakingPart.protectedIn(round, TREE, counts, byName);
    }

    private static Unit unit(String name) {
        return new Unit(UnitId.fresh(), UnitKind.UNIT, name, Optional.of(AREA.id()));
    }
}
