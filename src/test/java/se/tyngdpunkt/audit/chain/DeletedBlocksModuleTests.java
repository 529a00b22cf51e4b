package se.tyngdpunkt.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.audit.chain.ChainReport.Gone;
import se.tyngdpunkt.audit.domain.SealTrail;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.retention.RetainedRecords;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** The oldest blocks go by decision and leave the chain whole; whatever else goes is found as before. */
@ModuleTest
class DeletedBlocksModuleTests {

    private static final String DECISION = "KS 2026/17";

    private final TestDatabase database;
    private final TestClock clock;
    private final SealTrail sealTrail;
    private final RetainedRecords log;
    private final JdbcClient program;
    private final TransactionTemplate transaction;

    DeletedBlocksModuleTests(
            TestDatabase database,
            TestClock clock,
            SealTrail sealTrail,
            List<RetainedRecords> kinds,
            JdbcClient program,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.clock = clock;
        this.sealTrail = sealTrail;
        this.log = kinds.stream()
                .filter(kind -> kind.kind().equals("audit.log"))
                .findFirst()
                .orElseThrow();
        this.program = program;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Three blocks of four rows, and one for each of so many months after. */
    private TrailOfThree trail(int months) {
        var trail = new TrailOfThree(database, clock, sealTrail);
        for (var month = 0; month < months; month++) {
            clock.pass(Duration.ofDays(31));
            trail.deeds(2, clock.instant());
            trail.viewing(clock.instant());
            clock.pass(Duration.ofHours(1));
            trail.seal();
        }
        return trail;
    }

    private boolean deleteOne(TrailOfThree trail, String decision) {
        return MunicipalityScope.in(trail.municipality(), () -> !log.deleteSome(today(), 500, decision)
                .isEmpty());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private long rows(TrailOfThree trail) {
        return database.asOwner()
                .sql("select (select count(*) from audit.deed where municipality_id = :m)"
                        + " + (select count(*) from audit.viewing where municipality_id = :m)")
                .param("m", trail.municipality().value())
                .query(Long.class)
                .single();
    }

    @Test
    void saysWhichBlocksWentByWhichDecision() {
        var trail = trail(2);
        var other = trail(2);
        assertThat(deleteOne(trail, "KS 2025/9")).isTrue();
        while (deleteOne(trail, DECISION)) {
            assertThat(trail.check().isWhole()).isTrue();
        }
        var report = trail.check();
        assertThat(report.faults()).isEmpty();
        assertThat(report.gone()).containsExactly(new Gone(1, 1, "KS 2025/9"), new Gone(2, 4, DECISION));
        assertThat(report.blocks()).isEqualTo(1);
        assertThat(rows(trail)).as("the newest block's").isEqualTo(3);
        assertThat(other.sizes()).as("those of somebody else").hasSize(5);
        assertThat(other.check().isWhole()).isTrue();
        trail.deeds(2, clock.instant());
        clock.pass(Duration.ofHours(1));
        trail.seal();
        assertThat(trail.check().last())
                .hasValueSatisfying(last -> assertThat(last.number()).isEqualTo(6));
        assertThat(trail.check().isWhole()).isTrue();
    }

    @Test
    void meetsADigestThatWasNotedBeforeItsBlockWent() {
        var trail = trail(2);
        var noted = database.asOwner()
                .sql("select encode(digest, 'hex') from audit.block where municipality_id = :m and number = 2")
                .param("m", trail.municipality().value())
                .query(String.class)
                .single();
        while (deleteOne(trail, DECISION)) {
            Thread.onSpinWait();
        }
        assertThat(trail.check(noted).met()).containsExactly(noted);
    }

    /** However many blocks there are and however many of the oldest have gone, what somebody takes beside that is found. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatGoesWithoutADecision(long seed) {
        var random = new Random(seed);
        var trail = trail(3 + random.nextInt(3));
        var going = random.nextInt(4);
        for (var gone = 0; gone < going; gone++) {
            assertThat(deleteOne(trail, DECISION)).isTrue();
        }
        var report = trail.check();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.gone()).isEqualTo(going == 0 ? List.of() : List.of(new Gone(1, going, DECISION)));
        var first = going + 1;
        switch (random.nextInt(4)) {
            case 0 -> {
                trail.tamper("delete from audit.block where municipality_id = :m and number = " + first);
                assertThat(trail.check().faults()).contains(new Fault.BlocksGone(first, first));
            }
            case 1 -> {
                trail.tamper("delete from audit.deed where municipality_id = :m and id in (select unnest(ids)"
                        + " from audit.block where municipality_id = :m and number = " + first + ")");
                assertThat(trail.check().faults())
                        .isNotEmpty()
                        .allMatch(fault -> fault instanceof Fault.RowGone gone && gone.block() == first);
            }
            case 2 -> {
                trail.deeds(1, TestClock.START);
                assertThat(trail.check().faults()).singleElement().isInstanceOf(Fault.RowAdded.class);
            }
            default -> {
                trail.tamper(
                        "insert into audit.gone_block select municipality_id, number, until, sha256('x'), 'Påhittat', now()"
                                + " from audit.block where municipality_id = :m and number = " + first);
                assertThat(trail.check().isWhole()).as("the block is there").isTrue();
                trail.tamper("delete from audit.block where municipality_id = :m and number = " + first);
                assertThat(trail.check().faults()).contains(new Fault.BlockChanged(first));
            }
        }
    }

    /** The program may ask for its oldest block and for no other, and changes nothing itself. */
    @Test
    void letsTheProgramTakeNothingElse() {
        var trail = trail(2);
        for (var block : List.of(2, 5, 6)) {
            assertThatThrownBy(() -> ask(trail.municipality().value(), block)).isInstanceOf(DataAccessException.class);
        }
        for (var statement : List.of(
                "delete from audit.deed", "delete from audit.block", "update audit.gone_block set decision = 'x'")) {
            assertThatThrownBy(() -> MunicipalityScope.in(
                            trail.municipality(),
                            () -> transaction.execute(
                                    _ -> program.sql(statement).update())))
                    .hasStackTraceContaining("permission denied");
        }
        assertThat(trail.sizes()).hasSize(5);
        ask(trail.municipality().value(), 1);
        assertThat(trail.sizes()).hasSize(4);
    }

    /** Days apart, so that the first three may go only when a month has been sealed after them. */
    @Test
    void keepsBlocksThatAreNotFourWeeksOlderThanTheNewest() {
        var trail = trail(0);
        assertThat(deleteOne(trail, DECISION)).isFalse();
        assertThatThrownBy(() -> ask(trail.municipality().value(), 1)).isInstanceOf(DataAccessException.class);
        assertThat(trail.check().isWhole()).isTrue();
    }

    private void ask(UUID municipality, int block) {
        MunicipalityScope.in(
                new MunicipalityId(municipality),
                () -> transaction.executeWithoutResult(
                        _ -> program.sql("select audit.delete_oldest_block(:block, 'KS 1')")
                                .param("block", block)
                                .query(Long.class)
                                .single()));
    }
}
