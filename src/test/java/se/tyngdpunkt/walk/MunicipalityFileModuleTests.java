package se.tyngdpunkt.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionOperations;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.municipality.DeleteMunicipality;
import se.tyngdpunkt.database.municipality.ExportMunicipality;
import se.tyngdpunkt.database.municipality.KnownMunicipality;
import se.tyngdpunkt.database.municipality.RestoreMunicipality;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.Sha256;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestDatabase;

/** A municipality with rows in every table, written to a file, deleted, and read again here and elsewhere. */
@ModuleTest
class MunicipalityFileModuleTests {

    private static final String PERSONS = "tables/organisation.person.csv";
    private static final String MANIFEST = "manifest.json";

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
                            select 'result.freeze-round', id || '/x', now(), false, 1 from organisation.municipality
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
        assertThat(entries().get(PERSONS))
                .startsWith("municipality_id,id,given_name,family_name,email,profession_since,protected_at\n\""
                        + towns.their())
                .contains("\"Alva " + Marks.WORD + "\",\"Lind " + Marks.WORD + "\"")
                .doesNotContain(towns.our().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "name, organisation.municipality, code, cli.refused.municipality-clash",
        "login, access.sign_in, login, cli.refused.municipality-clash"
    })
    void isRefusedWholeWhenAnotherHasWhatOnlyOneMayHave(String what, String table, String column, String key) {
        try (var elsewhere = TestDatabase.fresh()) {
            var taken = database.asOwner()
                    .sql("select " + column + " from " + table + " where "
                            + (what.equals("name") ? "id" : "municipality_id") + " = :their limit 1")
                    .param("their", towns.their())
                    .query((row, _) -> row.getString(1))
                    .single();
            elsewhere
                    .asOwner()
                    .sql("insert into organisation.municipality values (:our, 'Annan', :code, now())")
                    .param("our", towns.our())
                    .param("code", what.equals("name") ? taken : "9998")
                    .update();
            if (what.equals("login")) {
                elsewhere
                        .asOwner()
                        .sql("insert into access.sign_in values (:login, :our)")
                        .param("login", taken)
                        .param("our", towns.our())
                        .update();
            }
            assertRefused(elsewhere, key);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            manifest.json                  | "schema" : "2026           | "schema" : "2025            | version
            manifest.json                  | "format" : 1               | "format" : 2                | foreign
            manifest.json                  | "rows" :                   | "rows" : 1                  | damaged
            manifest.json                  | "bytes" :                  | "bytes" : 9                 | damaged
            manifest.json                  | "bytes" : 1                | "bytes" : 19999999999       | swollen
            manifest.json                  | "name" : "                 | "name" : "\\u001b[2J        | damaged
            manifest.json                  | "parts" :                  | "others" :                  | damaged
            manifest.json                  | {                          | [                           | damaged
            manifest.json                  | tables/audit.deed.csv      | ../audit.deed.csv           | damaged
            manifest.json                  | "given_name"               | "given"                     | tables
            tables/organisation.person.csv | given_name                 | family_name                 | unreadable
            tables/organisation.person.csv | Alva                       | Elsa                        | altered
            tables/instrument.version.csv  | THEIR                      | OUR                         | damaged
            tables/organisation.unit.csv   | GROUP                      | SECT                        | unreadable
            """)
    void isRefusedWhenItIsNotWhatItWas(String entry, String from, String to, String key) throws IOException {
        var entries = entries();
        var text = Objects.requireNonNull(entries.get(entry));
        var changed = text.replace(
                from.replace("THEIR", towns.their().toString()),
                to.replace("OUR", towns.our().toString()));
        assertThat(changed).isNotEqualTo(text);
        entries.put(entry, changed);
        if (!entry.equals(MANIFEST) && !key.equals("altered")) {
            // The digests are right again, as somebody would make them who wanted it read.
            entries.computeIfPresent(
                    MANIFEST, (_, manifest) -> manifest.replace(Sha256.hexOf(text), Sha256.hexOf(changed))
                            .replace("\"bytes\" : " + length(text) + ",", "\"bytes\" : " + length(changed) + ","));
        }
        write(entries);
        try (var elsewhere = TestDatabase.fresh()) {
            assertRefused(elsewhere, "cli.refused.municipality-" + key.replace("altered", "damaged"));
        }
    }

    @Test
    void isRefusedWhenItHoldsMoreOrLessThanItSays() throws IOException {
        var entries = entries();
        entries.put("../../etc/cron.d/extra", "* * * * *");
        write(entries);
        try (var elsewhere = TestDatabase.fresh()) {
            assertRefused(elsewhere, "cli.refused.municipality-damaged");
            entries.remove("../../etc/cron.d/extra");
            entries.remove(PERSONS);
            write(entries);
            assertRefused(elsewhere, "cli.refused.municipality-damaged");
            Files.writeString(file, "no zip");
            assertRefused(elsewhere, "cli.refused.municipality-damaged");
            Files.delete(file);
            assertRefused(elsewhere, "cli.refused.backup-missing");
        }
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

    private Map<String, String> entries() throws IOException {
        var entries = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var each : zip.stream().toList()) {
                entries.put(
                        each.getName(), new String(zip.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private void write(Map<String, String> entries) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
