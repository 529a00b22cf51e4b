package se.tyngdpunkt.walk;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.records.domain.retention.DeleteWhatIsOld;
import se.tyngdpunkt.records.domain.retention.ReadRetention;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;

/** Each kind of record takes its own rows and no others, of its own municipality, and never before it is decided. */
@ModuleTest
class RetentionWalkModuleTests {

    private static final List<String> OF_A_MEASUREMENT = List.of(
            "measurement.hard_row", "measurement.measurement", "measurement.round_event", "measurement.set_aside");

    private final ApplicationContext beans;
    private final TestClock clock;
    private final OldTowns towns;

    RetentionWalkModuleTests(ApplicationContext beans, TestClock clock) {
        this.beans = beans;
        this.clock = clock;
        this.towns = new OldTowns(beans);
    }

    @Test
    void nothingGoesBeforeADecision() {
        var before = towns.counts();
        towns.night();
        assertThat(towns.change(before)).isEmpty();
    }

    @Test
    void draftsGoAlone() {
        towns.decide("measurement.drafts", 12);
        var before = towns.counts();
        var theirs = towns.both.theirDigests();
        assertThat(inState("DRAFT")).isEqualTo(1);
        towns.night();
        assertThat(towns.change(before))
                .containsExactly(entry("measurement.set_aside", -1L), entry("records.deletion", 1L));
        assertThat(inState("DRAFT")).isZero();
        assertThat(towns.one(
                        "select count(*) from measurement.measurement where municipality_id = :m and round_id = :round"
                                + " and answers = '{}'",
                        Long.class))
                .isEqualTo(1);
        assertThat(towns.both.theirDigests()).isEqualTo(theirs);
        towns.night();
        assertThat(towns.change(before)).hasSize(2);
    }

    @Test
    void answersGoWithTheirRowsAndThoseThatATalkIsBuiltOnWait() {
        assertThat(towns.foretold("measurement.answers", 12).going()).isEqualTo(2);
        assertThat(towns.foretold("measurement.answers", 12).waiting()).isEqualTo(11);
        towns.decide("measurement.answers", 12);
        var before = towns.counts();
        var figures = frozen();
        var theirs = towns.both.theirDigests();
        towns.night();
        assertThat(towns.change(before))
                .containsExactly(
                        entry("measurement.hard_row", -2L),
                        entry("measurement.measurement", -2L),
                        entry("measurement.round_event", -1L),
                        entry("measurement.set_aside", -1L),
                        entry("records.deletion", 1L));
        assertThat(towns.both.theirDigests()).isEqualTo(theirs);
        assertThat(towns.one(
                        "select answers_deleted_on from measurement.round where id = :round"
                                + " and municipality_id = :m",
                        LocalDate.class))
                .isEqualTo(OldTowns.LATER.plusDays(1));
        assertThat(towns.in(() -> beans.getBean(FreezeRound.class).freeze(new RoundId(towns.both.ours.closed), 2)))
                .isTrue();
        assertThat(frozen()).isEqualTo(figures);
        assertThat(towns.change(before)).doesNotContainKey("result.frozen_set");
    }

    @Test
    void talksGoWholeThoseWithAnOpenActionWaitAndThenTheirAnswersGo() {
        towns.run("update dialogue.action set state = 'FOLLOWED_UP', effect = 'YES', state_on = '2026-11-10'"
                + " where municipality_id = :m and measurement_id in (select m.id from measurement.measurement m"
                + " join dialogue.talk t on m.municipality_id = t.municipality_id and m.id = t.measurement_id"
                + " where m.municipality_id = :m and m.round_id = :round order by m.id limit 4)");
        assertThat(towns.foretold("dialogue.talks", 12).going()).isEqualTo(4);
        assertThat(towns.foretold("dialogue.talks", 12).waiting()).isEqualTo(7);
        towns.decide("dialogue.talks", 12);
        towns.decide("measurement.answers", 12);
        var before = towns.counts();
        towns.night();
        var changed = towns.change(before);
        assertThat(changed).containsEntry("dialogue.talk", -4L).containsEntry("dialogue.gone_talk", 4L);
        assertThat(changed).containsEntry("records.deletion", 2L).containsEntry("measurement.measurement", -6L);
        assertThat(changed.keySet())
                .allMatch(table -> table.startsWith("dialogue.")
                        || table.equals("records.deletion")
                        || OF_A_MEASUREMENT.contains(table));
        assertThat(towns.foretold("measurement.answers", 12).waiting()).isEqualTo(7);
        assertThat(towns.foretold("measurement.answers", 12).going()).isZero();
    }

    /** The time runs from what happened last, and not from when the talk was held. */
    @Test
    void aTalkStaysThatSomethingHasHappenedInSince() {
        towns.run("update dialogue.action set state = 'FOLLOWED_UP', effect = 'YES', state_on = '2026-11-10'"
                + " where municipality_id = :m");
        assertThat(towns.foretold("dialogue.talks", 12).going()).isEqualTo(11);
        towns.run("update dialogue.reopening set at = timestamptz '2028-01-01T12:00Z' where municipality_id = :m");
        assertThat(towns.foretold("dialogue.talks", 12).going()).isZero();
        assertThat(towns.foretold("dialogue.talks", 4).going()).isEqualTo(11);
    }

    @Test
    void lettersThatWereSentGoInManyBatchesAndLeaveOneLineAYear() {
        towns.run("insert into message.letter (municipality_id, id, person_id, state, posted_at, done_at)"
                + " select :m, gen_random_uuid(), (select id from organisation.person where municipality_id = :m limit 1),"
                + " 'FAILED', now(), timestamptz '2026-12-31T23:30Z' from generate_series(1, 1200) where cast(:round as uuid)"
                + " is not null");
        towns.decide("message.letters", 12);
        var before = towns.counts();
        towns.night();
        assertThat(towns.change(before))
                .containsExactly(entry("message.letter", -1203L), entry("records.deletion", 2L));
        assertThat(towns.in(() -> beans.getBean(ReadRetention.class).read(towns.admin()))
                        .deleted())
                .extracting(one -> one.part() + ": " + one.deleted())
                .containsExactlyInAnyOrder("2026: 3", "2027: 1200");
    }

    /** What dies before its transaction has ended has neither deleted nor noted anything. */
    @Test
    void aBatchThatIsCutShortLeavesNothingHalfDone() {
        towns.decide("message.letters", 12);
        clock.pass(Duration.ofDays(1));
        var before = towns.counts();
        assertThat(towns.in(() -> Objects.requireNonNull(
                        beans.getBean(TransactionOperations.class).<Boolean>execute(status -> {
                            status.setRollbackOnly();
                            return beans.getBean(DeleteWhatIsOld.class).deleteSome("message.letters");
                        }))))
                .isTrue();
        assertThat(towns.change(before)).isEmpty();
        towns.night();
        assertThat(towns.change(before)).containsExactly(entry("message.letter", -3L), entry("records.deletion", 1L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update measurement.round set state = 'OPEN' where municipality_id = :m and id = :round",
                "with gone as (delete from result.frozen where municipality_id = :m and round_id = :round)"
                        + " update result.frozen_set set state = 'KEPT_BACK' where municipality_id = :m and round_id = :round",
                "update measurement.round_event set at = timestamptz '2026-11-09T12:00Z'"
                        + " where municipality_id = :m and round_id = :round and kind = 'CLOSED'",
                "delete from measurement.round_event where municipality_id = :m and round_id = :round and kind = 'CLOSED'",
                "insert into measurement.rescoring select :m, gen_random_uuid(), gen_random_uuid(), id, 'x', 'WAITING', 1, 0,"
                        + " null, created_by, now(), now() from measurement.round where municipality_id = :m and id = :round",
                "update measurement.measurement set late_until = '2027-07-01'"
                        + " where municipality_id = :m and round_id = :round",
                "update measurement.measurement set late_until = '2028-06-02'"
                        + " where municipality_id = :m and round_id = :round"
            })
    void aRoundWaitsThatIsNotDoneWith(String hindrance) {
        assertThat(towns.foretold("measurement.answers", 12).going()).isEqualTo(2);
        assertThat(towns.foretold("measurement.drafts", 12).going()).isEqualTo(1);
        towns.decide("measurement.answers", 12);
        towns.run(hindrance);
        assertThat(towns.foretold("measurement.answers", 12).parts()).isEmpty();
        assertThat(towns.foretold("measurement.drafts", 12).parts()).isEmpty();
        var before = towns.counts();
        towns.night();
        assertThat(towns.change(before)).isEmpty();
    }

    private long inState(String state) {
        return towns.one(
                "select count(*) from measurement.measurement where municipality_id = :m and round_id = :round"
                        + " and state = '" + state + "'",
                Long.class);
    }

    private String frozen() {
        return towns.one(
                "select md5(string_agg(f::text, '|' order by f::text)) from result.frozen f"
                        + " where municipality_id = :m and round_id = :round",
                String.class);
    }
}
