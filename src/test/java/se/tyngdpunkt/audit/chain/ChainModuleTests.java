package se.tyngdpunkt.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DuplicateKeyException;
import se.tyngdpunkt.audit.domain.Chain;
import se.tyngdpunkt.audit.domain.SealTrail;
import se.tyngdpunkt.database.municipality.ExportMunicipality;
import se.tyngdpunkt.database.municipality.KnownMunicipality;
import se.tyngdpunkt.database.municipality.RestoreMunicipality;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

@ModuleTest
class ChainModuleTests {

    /** As docs/operate.md writes it down, for somebody who seals a changed block anew. */
    private static final String SEAL_ANEW = """
            update audit.block b set digest = (
                select sha256(convert_to(encode(b.previous, 'hex') || chr(10) || b.number || chr(10)
                    || to_char(b.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || chr(10)
                    || to_char(b.until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || chr(10)
                    || string_agg(substr(b.kinds, n, 1) || ' ' || b.ids[n] || ' '
                        || encode(substr(b.digests, 32 * n - 31, 32), 'hex') || chr(10), '' order by n), 'UTF8'))
                from generate_series(1, cardinality(b.ids)) n)
            where municipality_id = :m and number = 2""";

    private final TestDatabase database;
    private final TestClock clock;
    private final SealTrail sealTrail;
    private final Chain chain;

    ChainModuleTests(TestDatabase database, TestClock clock, SealTrail sealTrail, Chain chain) {
        this.database = database;
        this.clock = clock;
        this.sealTrail = sealTrail;
        this.chain = chain;
    }

    private TrailOfThree trail() {
        return new TrailOfThree(database, clock, sealTrail);
    }

    @Test
    void isWholeWhenNobodyHasTamperedWithIt() {
        var trail = trail();
        trail.deeds(2, clock.instant());
        trail.seal();
        var report = trail.check();
        assertThat(report.faults()).isEmpty();
        assertThat(report.isWhole()).isTrue();
        assertThat(trail.sizes()).containsExactly(4, 4, 4);
        assertThat(report.rows()).isEqualTo(12);
        assertThat(report.waiting()).as("what is not a while old").isEqualTo(2);
        assertThat(report.late()).isZero();
        assertThat(report.last())
                .hasValueSatisfying(last -> assertThat(last.number()).isEqualTo(3));
    }

    @Test
    void sealsNothingTwiceAndNoEmptyBlock() {
        var trail = trail();
        trail.seal();
        clock.pass(Duration.ofDays(3));
        trail.seal();
        assertThat(trail.sizes()).containsExactly(4, 4, 4);
    }

    @Test
    void dividesAManyOfOneTimeIntoBlocks() {
        var trail = trail();
        trail.deeds(21_500, clock.instant());
        clock.pass(Duration.ofHours(1));
        trail.seal();
        assertThat(trail.sizes()).hasSize(3 + 22).allMatch(size -> size <= Block.MOST);
        var report = trail.check();
        assertThat(report.faults()).isEmpty();
        assertThat(report.rows()).isEqualTo(21_512);
        assertThat(report.waiting()).isZero();
    }

    /** Neither taken for tampering nor left out. */
    @Test
    void sealsWithTheNextBlockWhatWasCommittedLate() throws SQLException {
        var trail = trail();
        try (var slow = database.owner().connect();
                var statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute("insert into audit.deed (municipality_id, id, at, person_id, what) values ('"
                    + trail.municipality().value() + "', gen_random_uuid(), '" + clock.instant()
                    + "', gen_random_uuid(), 'result.frozen')");
            clock.pass(Duration.ofMinutes(1));
            trail.deeds(1, clock.instant());
            clock.pass(Duration.ofHours(23));
            trail.seal();
            assertThat(trail.sizes()).containsExactly(4, 4, 4, 1);
            slow.commit();
        }
        trail.seal();
        assertThat(trail.sizes()).containsExactly(4, 4, 4, 1, 1);
        var report = trail.check();
        assertThat(report.faults()).isEmpty();
        assertThat(report.late()).isOne();
        assertThat(report.waiting()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            update audit.deed set person_id = gen_random_uuid() where $first | RowChanged[block=1, kind=DEED, id=$id]
            update audit.deed set reason = concat(reason, '.') where $first | RowChanged[block=1, kind=DEED, id=$id]
            update audit.deed set reason = null where $first | RowChanged[block=1, kind=DEED, id=$id]
            update audit.deed set at = at + interval '1 microsecond' where $first | RowChanged[block=1, kind=DEED, id=$id]
            update audit.deed set what = 'measurement.taken-back' where $first | RowChanged[block=1, kind=DEED, id=$id]
            update audit.deed set about_id = person_id where $first | RowChanged[block=1, kind=DEED, id=$id]
            update audit.deed set object_id = person_id where $first | RowChanged[block=1, kind=DEED, id=$id]
            update audit.viewing set page = 'x' where $seen | RowChanged[block=1, kind=VIEWING, id=$id]
            update audit.viewing set hour = hour - interval '1 hour' where $seen | RowChanged[block=1, kind=VIEWING, id=$id]
            update audit.viewing set about_id = gen_random_uuid() where $seen | RowChanged[block=1, kind=VIEWING, id=$id]
            delete from audit.deed where $first | RowGone[block=1, kind=DEED, id=$id]
            delete from audit.viewing where $seen | RowGone[block=1, kind=VIEWING, id=$id]
            update audit.block set digest = previous where municipality_id = :m and number = 2 | BlockChanged[block=2]
            update audit.block set until = until - interval '1 s' where municipality_id = :m and number = 3 | BlockChanged[block=3]
            update audit.block set previous = digest where municipality_id = :m and number = 1 | BlockChanged[block=1]
            delete from audit.block where municipality_id = :m and number = 1 | BlocksGone[first=1, last=1]
            delete from audit.block where municipality_id = :m and number = 2 | BlocksGone[first=2, last=2]
            delete from audit.block where municipality_id = :m and number < 3 | BlocksGone[first=1, last=2]
            """)
    void tellsWhatHasBeenTamperedWith(String statement, String fault) {
        var trail = trail();
        var kind = statement.contains("$seen") ? "viewing" : "deed";
        var id = idOfFirst(kind, trail);
        var one = "municipality_id = :m and id = '" + id + "'";
        assertThat(trail.tamper(statement.replace("$first", one).replace("$seen", one)))
                .isPositive();
        assertThat(trail.check().faults()).extracting(String::valueOf).containsExactly(fault.replace("$id", id));
    }

    @Test
    void tellsOfARowAddedToWhatIsSealed() {
        var trail = trail();
        trail.deeds(1, clock.instant().minus(Duration.ofDays(4)));
        trail.seal();
        assertThat(trail.check().faults()).singleElement().satisfies(fault -> assertThat(fault)
                .isInstanceOfSatisfying(
                        Fault.RowAdded.class, added -> assertThat(added.block()).isEqualTo(3)));
    }

    @Test
    void sealsTriesThatWereRefused() {
        var trail = trail();
        trail.tamper("insert into audit.refusal (municipality_id, person_id, hour, at, status, route) values (:m,"
                + " gen_random_uuid(), '" + clock.instant() + "', '" + clock.instant() + "', 403, 'GET /rounds/{id}')");
        clock.pass(Duration.ofHours(1));
        trail.seal();
        assertThat(trail.check().faults()).isEmpty();
        trail.tamper("update audit.refusal set route = 'GET /' where municipality_id = :m");
        assertThat(trail.check().faults()).singleElement().satisfies(fault -> assertThat(fault)
                .isInstanceOfSatisfying(Fault.RowChanged.class, changed -> assertThat(changed.kind())
                        .isEqualTo(Kind.REFUSAL)));
    }

    /** Whoever changes a block and its digest is caught by the block after it. */
    @Test
    void tellsOfABlockThatIsSealedAnew() {
        var trail = trail();
        assertThat(trail.tamper(SEAL_ANEW)).isOne();
        assertThat(trail.check().faults())
                .as("the same text has the same digest")
                .isEmpty();
        trail.tamper("update audit.block set ids = ids[2:], kinds = substr(kinds, 2), digests = substr(digests, 33)"
                + " where municipality_id = :m and number = 2");
        for (var table : List.of("deed", "viewing", "refusal")) {
            trail.tamper("delete from audit." + table + " d using audit.block b where b.municipality_id = :m"
                    + " and d.municipality_id = :m and number = 2 and not d.id = any (ids) and d.at <= until"
                    + " and d.at > until - interval '1 day'");
        }
        trail.tamper(SEAL_ANEW);
        assertThat(trail.check().faults()).containsExactly(new Fault.BlockChanged(2));
    }

    /** Nothing in the database tells that there once was more of it. */
    @Test
    void findsAChainThatIsCutOffByWhatWasNoted() {
        var trail = trail();
        var whole = trail.check();
        var noted = whole.last().orElseThrow().digest().brief();
        assertThat(trail.check(noted).met()).containsExactly(noted);
        trail.tamper("delete from audit.block where municipality_id = :m and number = 3");
        trail.tamper("delete from audit.deed where municipality_id = :m and at > '" + afterTheSecond() + "'");
        trail.tamper("delete from audit.viewing where municipality_id = :m and at > '" + afterTheSecond() + "'");
        var cut = trail.check(noted);
        assertThat(cut.faults()).isEmpty();
        assertThat(cut.met()).isEmpty();
    }

    @Test
    void doesNotTakeAnothersChainForIts() {
        var one = trail();
        var other = trail();
        other.tamper("delete from audit.block where municipality_id = :m");
        other.tamper(
                "insert into audit.block select :m, number, sealed_at, until, previous, kinds, ids, digests, digest"
                        + " from audit.block where municipality_id = '"
                        + one.municipality().value() + "'");
        assertThat(other.check().faults()).contains(new Fault.BlockChanged(1));
        assertThat(one.check().faults()).isEmpty();
    }

    @Test
    void twoWhoSealAtOnceCannotBothBeHeard() {
        var trail = trail();
        trail.deeds(1, clock.instant());
        clock.pass(Duration.ofHours(1));
        MunicipalityScope.in(trail.municipality(), () -> {
            var tip = chain.tip();
            var rows = chain.unsealed(tip, Sealing.until(clock.instant()), 10);
            var blocks = Sealing.blocks(tip, rows, true, clock.instant());
            chain.add(blocks);
            assertThatThrownBy(() -> chain.add(blocks)).isInstanceOf(DuplicateKeyException.class);
        });
    }

    @Test
    void isWholeWhereItsMunicipalityIsMovedTo(@TempDir Path folder) {
        var trail = trail();
        var id = trail.municipality().value();
        var file = folder.resolve("one.zip");
        new ExportMunicipality(database.owner(), Clock.systemUTC(), "test")
                .write(KnownMunicipality.called(id.toString(), database.owner()), file);
        try (var elsewhere = TestDatabase.fresh()) {
            RestoreMunicipality.of(file).into(elsewhere.owner());
            assertThat(TrailOfThree.check(elsewhere.owner(), id)).isEqualTo(trail.check());
        }
    }

    private String idOfFirst(String table, TrailOfThree trail) {
        return database.asOwner()
                .sql("select id::text from audit." + table + " where municipality_id = :m order by at, id limit 1")
                .param("m", trail.municipality().value())
                .query((row, _) -> row.getString(1))
                .single();
    }

    private Instant afterTheSecond() {
        return clock.instant().minus(Duration.ofDays(3));
    }
}
