package se.tyngdpunkt.result.domain.regrouped;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.result.Figure.Reason.APART;
import static se.tyngdpunkt.result.Figure.Reason.PROTECTED;
import static se.tyngdpunkt.result.Figure.Reason.TOO_FEW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.result.UnitResult;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.result.domain.protection.Published.Bridged;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

class TogetherTests {

    private static final Cell UNIT = Cell.of(UnitId.fresh());
    private static final Figure<Spread> POINTS = new Figure.Shown<>(new Spread(Exact.of(20), Optional.empty()), 9);
    private static final Figure<Spread> NO_POINTS = new Figure.Withheld<>(APART);
    private static final Figure<UnitResult> SUM =
            new Figure.Shown<>(new UnitResult(Exact.of(3), Optional.empty(), Optional.empty()), 12);

    private static Figure<Distribution> said(int much, int little) {
        return new Figure.Shown<>(new Distribution(Map.of("much", much, "little", little)), much + little);
    }

    private static Published part(Figure<Distribution> amount, Figure<Integer> late) {
        return new Published(
                Cell.of(UnitId.fresh()),
                Optional.of(UnitId.fresh()),
                Map.of("amount", amount),
                POINTS,
                Optional.of(POINTS),
                Map.of("late", late),
                Map.of("row", said(4, 4)),
                Map.of("kind", said(5, 5)),
                Optional.of(new Bridged(Map.of("bands.load", amount), POINTS)),
                Map.of("hours", SUM));
    }

    private static <T> Figure<T> withheld(Figure.Reason reason) {
        return new Figure.Withheld<>(reason);
    }

    @Test
    void addsWhatCountsAndTellsNothingOfMiddles() {
        var one = part(said(4, 2), new Figure.Shown<>(5, 6));
        var other = part(said(3, 5), new Figure.Shown<>(2, 8));
        assertThat(Together.of(UNIT, List.of(one, other)))
                .isEqualTo(new Published(
                        UNIT,
                        Optional.empty(),
                        Map.of("amount", said(7, 7)),
                        NO_POINTS,
                        Optional.of(NO_POINTS),
                        Map.of("late", new Figure.Shown<>(7, 14)),
                        Map.of(),
                        Map.of(),
                        Optional.of(new Bridged(Map.of("bands.load", said(7, 7)), NO_POINTS)),
                        Map.of("hours", withheld(APART))));
    }

    /** What one part withholds, the sum of the others would not be the unit's. */
    @Test
    void withholdsWhatAnyPartWithholds() {
        var shown = part(said(4, 2), new Figure.Shown<>(5, 6));
        var hidden = part(withheld(TOO_FEW), withheld(PROTECTED));
        for (var parts : List.of(List.of(shown, hidden), List.of(hidden, shown), List.of(hidden, hidden))) {
            var together = Together.of(UNIT, parts);
            assertThat(together.scales()).isEqualTo(Map.of("amount", withheld(PROTECTED)));
            assertThat(together.risks()).isEqualTo(Map.of("late", withheld(PROTECTED)));
        }
    }

    @Test
    void withholdsWhatAPartDoesNotTellOf() {
        var one = part(said(4, 2), new Figure.Shown<>(5, 6));
        var silent = new Published(
                UNIT,
                Optional.empty(),
                Map.of(),
                POINTS,
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Map.of());
        var together = Together.of(UNIT, List.of(one, silent));
        assertThat(together.scales()).isEqualTo(Map.of("amount", withheld(PROTECTED)));
        assertThat(together.shares()).contains(NO_POINTS);
        assertThat(together.bridged()).contains(new Bridged(Map.of("bands.load", withheld(PROTECTED)), NO_POINTS));
    }

    @Test
    void leavesOnePartAsItIs() {
        var one = part(withheld(TOO_FEW), new Figure.Shown<>(5, 6));
        var same = Together.of(UNIT, List.of(one));
        assertThat(same.cell()).isEqualTo(UNIT);
        assertThat(same)
                .usingRecursiveComparison()
                .ignoringFields("cell", "parent")
                .isEqualTo(one);
    }

    @Test
    void addsOptionsThatOnlyOneOfThemChose() {
        var one = part(new Figure.Shown<>(new Distribution(Map.of("much", 6)), 6), new Figure.Shown<>(0, 6));
        var other = part(new Figure.Shown<>(new Distribution(Map.of("little", 7)), 7), new Figure.Shown<>(0, 7));
        assertThat(Together.of(UNIT, List.of(one, other)).scales()).isEqualTo(Map.of("amount", said(6, 7)));
    }
}
