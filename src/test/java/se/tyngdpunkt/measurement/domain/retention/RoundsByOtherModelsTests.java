package se.tyngdpunkt.measurement.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.hme;
import static se.tyngdpunkt.measurement.CaseListSamples.aRound;
import static se.tyngdpunkt.measurement.CaseListSamples.nassjo;
import static se.tyngdpunkt.measurement.MeasurementSamples.only;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;

/** A list that nobody has asked for again is not given up by anybody: an anonymous inquiry of the same group asks for none. */
class RoundsByOtherModelsTests extends RetentionSetting {

    private void delete() {
        deletingBy(only(nassjo(), hme())).delete();
    }

    private void inquired(int year, int month) {
        var sample = aRound(group, YearMonth.of(year, month), RoundState.CLOSED);
        held(new Round(
                sample.id(),
                "Enkät " + sample.month(),
                sample.month(),
                hme().id(),
                group,
                sample.opensOn(),
                sample.lastDay(),
                sample.state(),
                Privacy.ANONYMOUS,
                Optional.empty()));
    }

    @Test
    void keepTheLastListUntilItHasBeenAskedForAgain() {
        rule(1);
        var last = sent(1, cases("1.label"));
        inquired(2026, 2);
        inquired(2026, 3);
        held(group, 4);
        delete();
        assertThat(kept.deleted).isEmpty();

        held(group, 5);
        delete();
        assertThat(kept.deleted).containsEntry(last, Set.of("row.cases.1.label"));
    }

    @Test
    void keepAListThatWaitsForItsLeader() {
        rule(1);
        var list = unscored(aRound(group, YearMonth.of(2026, 1), RoundState.CLOSED), cases("1.label", "1.ended"));
        inquired(2026, 2);
        inquired(2026, 3);
        delete();
        assertThat(kept.deleted).isEmpty();

        held(group, 4);
        held(group, 5);
        delete();
        assertThat(kept.deleted).containsOnlyKeys(list);
    }

    @Test
    void keepAListWithAnObjectionThatWaits() {
        rule(1);
        kept.contested = Set.of(sent(1, cases("1.label", "1.ended")));
        inquired(2026, 2);
        inquired(2026, 3);
        delete();
        assertThat(kept.deleted).isEmpty();
    }

    /** The list is not asked for any more, whatever else is. */
    @Test
    void keepNothingForEver() {
        rule(1);
        var last = sent(1, cases("1.label"));
        inquired(2026, 8);
        inquired(2027, 8);
        sjoby.on(LocalDate.of(2028, 1, 30));
        delete();
        assertThat(kept.deleted).isEmpty();

        sjoby.on(LocalDate.of(2028, 1, 31));
        delete();
        assertThat(kept.deleted).containsOnlyKeys(last);
    }

    /** It has ended, and rows of ended cases are kept for so many rounds of any kind. */
    @Test
    void countForACaseThatHasEnded() {
        rule(1);
        var list = sent(1, cases("1.label", "1.ended"));
        inquired(2026, 2);
        delete();
        assertThat(kept.deleted).containsOnlyKeys(list);
    }
}
