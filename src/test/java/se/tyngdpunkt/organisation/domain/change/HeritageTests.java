package se.tyngdpunkt.organisation.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.organisation.domain.change.Heritage.Onward;
import se.tyngdpunkt.organisation.domain.change.Heritage.Placed;
import se.tyngdpunkt.organisation.history.Composition;
import se.tyngdpunkt.shared.UnitId;

class HeritageTests {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 9, 1);

    private final UnitId elsewhere = UnitId.fresh();
    private final UnitId top = UnitId.fresh();
    private final UnitId north = UnitId.fresh();
    private final UnitId south = UnitId.fresh();
    private final List<Placed> places = new ArrayList<>();
    private final List<Onward> onward = new ArrayList<>();

    private void placed(UnitId unit, UnitId parent, LocalDate from) {
        places.add(new Placed(unit, Optional.of(parent), from));
    }

    private Composition composition() {
        return Heritage.of(top, places.reversed(), onward);
    }

    @Test
    void isMadeOfWhatHasAlwaysStoodUnderIt() {
        placed(top, elsewhere, FIRST);
        placed(north, top, FIRST);
        placed(south, north, LATER);
        var composition = composition();
        assertThat(composition.whole()).containsExactlyInAnyOrder(top, north, south);
        assertThat(composition.divided()).isEmpty();
        assertThat(composition.settled()).isEmpty();
    }

    @Test
    void countsWhatHasComeAndNotWhatHasLeft() {
        placed(north, elsewhere, FIRST);
        placed(north, top, LATER);
        placed(south, top, FIRST);
        placed(south, elsewhere, LAST);
        var composition = composition();
        assertThat(composition.whole()).containsExactlyInAnyOrder(top, north);
        assertThat(composition.divided()).isEmpty();
        assertThat(composition.settled()).contains(LAST);
    }

    /** Whatever moves within a unit leaves the unit as it was. */
    @Test
    void isTheSameWhenItsPartsMoveWithinIt() {
        var between = UnitId.fresh();
        placed(north, top, FIRST);
        placed(between, top, FIRST);
        placed(south, north, FIRST);
        placed(south, between, LATER);
        assertThat(composition().settled()).isEmpty();
        assertThat(composition().whole()).contains(south);
    }

    @Test
    void countsWhatWentOnInIt() {
        placed(top, elsewhere, LATER);
        placed(north, elsewhere, FIRST);
        placed(south, north, FIRST);
        onward.add(new Onward(north, top, LATER));
        var composition = composition();
        assertThat(composition.whole()).containsExactlyInAnyOrder(top, north, south);
        assertThat(composition.settled()).contains(LATER);
    }

    /** Merged into a new group of the same unit: nothing came from outside, and nothing left. */
    @Test
    void isTheSameWhenItsPartsMergeWithinIt() {
        var merged = UnitId.fresh();
        placed(north, top, FIRST);
        placed(south, top, FIRST);
        placed(merged, top, LATER);
        onward.add(new Onward(north, merged, LATER));
        onward.add(new Onward(south, merged, LATER));
        assertThat(composition().whole()).containsExactlyInAnyOrder(top, north, south, merged);
        assertThat(composition().settled()).isEmpty();
    }

    @Test
    void tellsWhatIsDividedBetweenItAndOthers() {
        var here = UnitId.fresh();
        var under = UnitId.fresh();
        placed(north, top, FIRST);
        placed(under, north, FIRST);
        placed(here, top, LATER);
        onward.add(new Onward(north, here, LATER));
        onward.add(new Onward(north, elsewhere, LATER));
        var composition = composition();
        assertThat(composition.whole()).containsExactlyInAnyOrder(top, here);
        assertThat(composition.divided()).containsExactlyInAnyOrder(north, under);
        assertThat(composition.settled()).contains(LATER);
    }

    /** Divided between two that both came here in the end. */
    @Test
    void isWholeAgainWhenAllHeirsAreHere() {
        var one = UnitId.fresh();
        var other = UnitId.fresh();
        placed(north, elsewhere, FIRST);
        placed(one, elsewhere, LATER);
        placed(one, top, LAST);
        placed(other, top, LATER);
        onward.add(new Onward(north, one, LATER));
        onward.add(new Onward(north, other, LATER));
        assertThat(composition().whole()).containsExactlyInAnyOrder(top, north, one, other);
    }

    @Test
    void leavesOutWhatWentOnElsewhere() {
        placed(north, top, FIRST);
        onward.add(new Onward(north, elsewhere, LATER));
        assertThat(composition().whole()).containsExactly(top);
        assertThat(composition().divided()).isEmpty();
        assertThat(composition().settled()).contains(LATER);
    }
}
