package se.tyngdpunkt.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.shared.UnitId;

class LevelsTests {

    @Test
    void letsOnlyDepartmentsStandAlone() {
        assertThat(Levels.below(Optional.empty())).containsExactly(UnitKind.DEPARTMENT);
    }

    @Test
    void letsLevelsBeSkippedDownwards() {
        assertThat(Levels.below(a(UnitKind.DEPARTMENT))).containsExactly(UnitKind.AREA, UnitKind.UNIT, UnitKind.GROUP);
        assertThat(Levels.below(a(UnitKind.UNIT))).containsExactly(UnitKind.GROUP);
        assertThat(Levels.below(a(UnitKind.GROUP))).isEmpty();
    }

    @Test
    void grantsNobodyTheRoleOfCaseWorker() {
        assertThat(Levels.of(Role.CASE_WORKER)).isEmpty();
    }

    private static Optional<Unit> a(UnitKind kind) {
        return Optional.of(new Unit(UnitId.fresh(), kind, "A", Optional.empty()));
    }
}
