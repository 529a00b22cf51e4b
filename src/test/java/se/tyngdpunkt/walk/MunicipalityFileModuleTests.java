package se.tyngdpunkt.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.municipality.DeleteMunicipality;
import se.tyngdpunkt.database.municipality.ExportMunicipality;
import se.tyngdpunkt.database.municipality.KnownMunicipality;
import se.tyngdpunkt.database.municipality.RestoreMunicipality;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestDatabase;

/** A municipality with rows in every table, written to a file, deleted, and read again here and elsewhere. */
@ModuleTest
class MunicipalityFileModuleTests {

    private static final String PERSONS = "tables/organisation.person.csv";

    private final TestDatabase database;
    private static @Nullable TwoTowns filled;

    private final TwoTowns towns;

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    MunicipalityFileModuleTests(
            TestDatabase database,
            Furnishing furnishing,
            Instruments instruments,
            FreezeRound freezing,
            TransactionOperations transactions) {
        this.database = database;
        towns = filled(() -> new TwoTowns(database, furnishing, instruments, freezing, transactions));
    }

    /** Once for all that are tested here. */
    private static TwoTowns filled(Supplier<TwoTowns> fresh) {
        if (filled == null) {
            filled = fresh.get();
        }
        return filled;
    }

    private void addJobsAndASession() {
        database.asOwner().sql("""
                        insert into job.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                            select 'result.freeze-round', id || '/x', now(), true, 1 from organisation.municipality
                            on conflict do nothing;
                        insert into access.session select 'one', 'one', 0, 0, 0, 0, id::text from access.account
                            where municipality_id = '%s' limit 1
                            on conflict do nothing""".formatted(towns.their())).update();
    }

    @BeforeEach
    void export() {
        addJobsAndASession();
        file = folder.resolve("their.zip");
        var municipality = KnownMunicipality.called(towns.their().toString(), database.owner());
        var manifest = new ExportMunicipality(database.owner(), Clock.systemUTC(), "test").write(municipality, file);
        assertThat(manifest.parts()).hasSizeGreaterThan(towns.tables().size());
    }

    @Test
    void comesBackAsItWasAfterItIsDeleted() {
        var their = towns.theirDigests();
        var our = towns.digests(towns.our());
        var jobs = traces("job.scheduled_tasks");

        delete();
        assertThat(towns.digests(towns.our())).isEqualTo(our);
        restore(database);

        assertThat(towns.theirDigests()).isEqualTo(their);
        assertThat(towns.digests(towns.our())).isEqualTo(our);
        assertThat(traces("job.scheduled_tasks")).isEqualTo(jobs).isPositive();
        assertThat(picked(towns.their()))
                .as("whoever had picked them does not work here")
                .isZero();
        assertThat(picked(towns.our())).isPositive();
    }

    private long picked(UUID municipality) {
        return database.asOwner()
                .sql("select count(*) from job.scheduled_tasks where picked and task_instance like :whose || '/%'")
                .param("whose", municipality.toString())
                .query(Long.class)
                .single();
    }

    /** Asked of every table in the catalogue, whatever columns it has: neither its id, its words nor its people are left. */
    @Test
    void leavesNothingWhenItIsDeleted() {
        var marks = towns.marks();
        assertThat(traces("access.session")).isPositive();
        delete();
        assertThat(traces("access.session")).isZero();
        var left =
                database.asOwner().sql("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'""").query((row, _) -> row.getString(1)).list();
        assertThat(left).hasSizeGreaterThan(45).allSatisfy(table -> assertThat(marks.in(String.join(
                        "\n",
                        database.asOwner()
                                .sql("select t::text from " + table + " t")
                                .query((row, _) -> row.getString(1))
                                .list())))
                .as(table)
                .isEmpty());
        restore(database);
    }

    @Test
    void isReadElsewhere() {
        try (var elsewhere = TestDatabase.fresh()) {
            restore(elsewhere);
            assertThat(new TwoTowns(elsewhere, towns).theirDigests()).isEqualTo(towns.theirDigests());
            assertRefused(elsewhere, "cli.refused.municipality-known");
        }
    }

    @Test
    void isNobodyElsesToReadAndNeverWrittenOver() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(this::export).hasMessage("cli.refused.backup-exists");
    }

    @Test
    void holdsTextThatAnyToolCanRead() throws IOException {
        assertThat(ZippedText.of(file).get(PERSONS))
                .startsWith("municipality_id,id,given_name,family_name,email,profession_since,protected_at\n\""
                        + towns.their())
                .contains("\"Alva " + Marks.WORD + "\",\"Lind " + Marks.WORD + "\"")
                .doesNotContain(towns.our().toString());
    }

    private void delete() {
        assertThat(new DeleteMunicipality(database.owner()).delete(towns.their()))
                .hasSizeGreaterThan(40);
    }

    private void restore(TestDatabase into) {
        RestoreMunicipality.of(file).into(into.owner());
    }

    private void assertRefused(TestDatabase into, String key) {
        var before = new TwoTowns(into, towns).theirDigests();
        assertThatThrownBy(() -> restore(into)).isInstanceOf(CannotOpen.class).hasMessage(key);
        assertThat(new TwoTowns(into, towns).theirDigests()).isEqualTo(before);
    }

    private long traces(String table) {
        return database.asOwner()
                .sql("select count(*) from " + table
                        + " t where t::text like '%' || :their || '%' or t::text like '%one %'")
                .param("their", towns.their().toString())
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
