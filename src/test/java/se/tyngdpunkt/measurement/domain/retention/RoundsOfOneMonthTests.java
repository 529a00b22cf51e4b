package se.tyngdpunkt.measurement.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.MeasurementSamples.byWeeks;
import static se.tyngdpunkt.measurement.MeasurementSamples.onlyFfs;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.domain.form.FormsInMemory;
import se.tyngdpunkt.measurement.domain.round.RoundsInMemory;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.TestClock;

/** Rounds some weeks apart, two of which may lie in one month. */
class RoundsOfOneMonthTests {

    private final UnitId group = UnitId.fresh();
    private final RoundsInMemory rounds = new RoundsInMemory();

    /** Nobody's rows: all it is asked is whose there are. */
    private final KeptRows nobodys = (KeptRows) Proxy.newProxyInstance(
            KeptRows.class.getClassLoader(), new Class<?>[] {KeptRows.class}, (_, _, _) -> Set.of());

    @Test
    void areCountedAsTwo() {
        var march = LocalDate.of(2026, 3, 1);
        var all = List.of(
                byWeeks(group, march, march.plusDays(13)), byWeeks(group, march.plusDays(28), march.plusDays(41)));
        all.forEach(round -> rounds.add(round, List.of(), PersonId.fresh(), TestClock.START));
        var ended = new EndedRows(nobodys, new FormsInMemory(), rounds, onlyFfs());

        assertThat(ended.find(1).old()).containsExactly(all.getFirst().id());
        assertThat(ended.find(2).old()).isEmpty();
    }
}
