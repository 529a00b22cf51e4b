package se.tyngdpunkt.measurement.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.CaseListSamples.aRound;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.organisation.Role;

/** No row is kept for ever because somebody has left or never answered. */
class RowsThatWaitTests extends RetentionSetting {

    private PreviewRetention.Reached reached() {
        var moa = sjoby.holder("Moa Ström", Role.METHOD_OWNER, department);
        return new PreviewRetention(ended(), kept, sjoby.organisation())
                .of(sjoby.viewer(moa), "1")
                .orElseThrow();
    }

    @Test
    void takesTheLastListOfSomebodyWhoHasSentNoneSince() {
        rule(2);
        var first = sent(1, cases("1.label"));
        var last = sent(2, cases("1.label", "2.label"));
        held(group, 3);
        held(group, 4);
        deleting.delete();
        assertThat(kept.deleted).isEmpty();

        held(group, 5);
        deleting.delete();
        assertThat(kept.deleted)
                .containsEntry(first, Set.of("row.cases.1.label"))
                .containsEntry(last, Set.of("row.cases.1.label", "row.cases.2.label"));
    }

    /** No round is held in her group any more. */
    @Test
    void countsEachWholeYearWithoutARoundAsOne() {
        rule(2);
        var first = sent(1, cases("1.label", "1.ended"));
        sent(2, cases());
        sjoby.on(LocalDate.of(2027, 2, 27));
        deleting.delete();
        assertThat(kept.deleted).isEmpty();

        sjoby.on(LocalDate.of(2027, 2, 28));
        deleting.delete();
        assertThat(kept.deleted).containsOnlyKeys(first);
    }

    /** An empty time counts also when a round has been held after it. */
    @Test
    void countsEachWholeYearBetweenTwoRoundsAsOne() {
        rule(3);
        var first = sent(1, cases("1.label", "1.ended"));
        held(aRound(group, YearMonth.of(2029, 1), RoundState.CLOSED));
        sjoby.on(LocalDate.of(2029, 1, 31));
        deleting.delete();
        assertThat(kept.deleted).containsOnlyKeys(first);
    }

    @Test
    void waitsOneRoundMoreForALeaderToScore() {
        rule(1);
        var list = unscored(aRound(group, YearMonth.of(2026, 1), RoundState.CLOSED), cases("1.label", "1.ended"));
        held(group, 2);
        deleting.delete();
        assertThat(kept.deleted).isEmpty();
        assertThat(reached().rows().values()).containsOnly(0L);

        held(group, 3);
        assertThat(reached().rows()).containsEntry(WhyDeleted.NEVER_SCORED, 1L).containsEntry(WhyDeleted.ENDED, 0L);
        deleting.delete();
        assertThat(kept.deleted).containsOnlyKeys(list);
    }

    @Test
    void waitsOneRoundMoreForAnAnswerAndThenLetsTheObjectionFall() {
        rule(1);
        var contested = sent(1, cases("1.label", "1.ended"));
        contest(contested);
        held(group, 2);
        deleting.delete();
        assertThat(kept.deleted).isEmpty();
        assertThat(contests.of(contested)).allMatch(ContestedRow::isWaiting);

        held(group, 3);
        assertThat(reached().rows()).containsEntry(WhyDeleted.NEVER_ANSWERED, 1L);
        deleting.delete();
        assertThat(kept.deleted).containsOnlyKeys(contested);
        assertThat(contests.of(contested)).noneMatch(ContestedRow::isWaiting);
        assertThat(told).hasSize(1);
    }

    @Test
    void tellsTheKindsApartBeforeItIsDecided() {
        sent(1, cases("1.label", "1.ended"));
        sent(2, cases("2.label"));
        held(group, 3);
        held(group, 4);
        assertThat(reached().rows())
                .containsEntry(WhyDeleted.ENDED, 1L)
                .containsEntry(WhyDeleted.LAST_LIST, 1L)
                .containsEntry(WhyDeleted.NEVER_SCORED, 0L)
                .containsEntry(WhyDeleted.NEVER_ANSWERED, 0L);
    }

    private void contest(MeasurementId id) {
        contests.add(
                id,
                new ContestedRow(
                        UUID.randomUUID(), "cases", 1, "Resan är längre", NOON.instant(), new ContestedRow.Waiting()),
                alva);
        kept.contested = Set.of(id);
    }
}
