package se.tyngdpunkt.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.shared.Sha256;
import se.tyngdpunkt.support.TestDatabase;

class BackupModuleTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final Path file;
    private final TestDatabase full = TestDatabase.fresh();
    private final TestDatabase empty = TestDatabase.empty();

    BackupModuleTests(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("backup.zip");
    }

    @BeforeEach
    void fill() {
        var municipality = UUID.randomUUID();
        full.asOwner().sql("""
                        insert into organisation.municipality (id, name, code, created_at)
                            values ('%1$s', E'Ljung\\\\by\\t"ö" \\n🙂', '9999', now());
                        insert into organisation.unit (municipality_id, id, kind, opened)
                            select '%1$s', gen_random_uuid(), 'DEPARTMENT', '2026-01-01' from generate_series(1, 2000);
                        insert into organisation.unit_name (municipality_id, unit_id, name, valid_from, opened)
                            select municipality_id, id, 'Förvaltning', opened, opened from organisation.unit;
                        insert into organisation.unit_place (municipality_id, unit_id, kind, opened, closed, valid_from)
                            select municipality_id, id, kind, opened, closed, opened from organisation.unit;
                        insert into job.scheduled_tasks
                            (task_name, task_instance, task_data, execution_time, picked, version)
                            values ('remind', '', '\\x00ff0a09'::bytea, now(), false, 1);
                        """.formatted(municipality)).update();
    }

    @AfterEach
    void drop() {
        full.close();
        empty.close();
    }

    @Test
    void bringsEveryTableBackAsItWas() {
        var written = backup().writeTo(file);
        restore();
        assertThat(digests(empty)).isEqualTo(digests(full)).hasSizeGreaterThan(5);
        assertThat(written.rows()).isGreaterThan(4000);
    }

    @Test
    void holdsTheMomentItBeganAndNotWhatCameAfter() {
        backup().writeTo(file);
        full.asOwner().sql("delete from job.scheduled_tasks").update();
        restore();
        assertThat(rows(empty, "job.scheduled_tasks")).isEqualTo(1);
    }

    @Test
    void leavesTheProgramsRoleItsRights() {
        backup().writeTo(file);
        restore();
        assertThat(empty.asProgram()
                        .sql("select count(*) as n from organisation.municipality")
                        .query((row, _) -> row.getLong("n"))
                        .single())
                .isEqualTo(1);
    }

    @Test
    void canBeOpenedByAnyTool() throws IOException {
        backup().writeTo(file);
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("tables/organisation.unit.copy")).isNotNull();
        }
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        backup().writeTo(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void neverOverwrites() throws IOException {
        Files.writeString(file, "kept");
        assertThatThrownBy(() -> backup().writeTo(file))
                .isInstanceOf(CannotOpen.class)
                .hasMessage("cli.refused.backup-exists");
        assertThat(file).hasContent("kept");
    }

    @Test
    void leavesNothingHalfDone() throws IOException {
        full.asOwner()
                .sql("alter table migration.flyway_schema_history rename to gone")
                .update();
        assertThatThrownBy(() -> backup().writeTo(file)).isInstanceOf(CannotOpen.class);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    /** The owner is exempt from policies only as long as no table forces them on it. */
    @Test
    void refusesToLeaveOutRowsBehindAPolicy() {
        full.asOwner()
                .sql("alter table organisation.unit force row level security")
                .update();
        assertThatThrownBy(() -> backup().writeTo(file))
                .isInstanceOf(CannotOpen.class)
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void refusesAFileWithOneByteChanged() throws IOException {
        backup().writeTo(file);
        var whole = Files.readAllBytes(file);
        for (int tenth = 0; tenth <= 1000; tenth += 25) {
            var bytes = whole.clone();
            bytes[(int) ((bytes.length - 1L) * tenth / 1000)] ^= 1;
            Files.write(file, bytes);
            assertThatThrownBy(() -> Restore.checked(file))
                    .as("changed at " + tenth + " of 1000")
                    .hasMessage(tenth == 0 ? "cli.refused.backup-foreign" : "cli.refused.backup-damaged");
        }
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        backup().writeTo(file);
        var whole = Files.readAllBytes(file);
        for (var kept : List.of(10, whole.length / 2, whole.length - 100, whole.length - 1)) {
            Files.write(file, Arrays.copyOf(whole, kept));
            assertThatThrownBy(() -> Restore.checked(file)).hasMessage("cli.refused.backup-damaged");
        }
    }

    @Test
    void refusesAnotherKindOfFile() throws IOException {
        Files.writeString(file, "just some text, longer than the seal of a backup ".repeat(10));
        assertRefused("cli.refused.backup-foreign");
        Files.writeString(file, "");
        assertRefused("cli.refused.backup-foreign");
    }

    @Test
    void refusesAMissingFile() {
        assertRefused("cli.refused.backup-missing");
    }

    @Test
    void refusesANewerLayout() throws IOException {
        backup().writeTo(file);
        rewriteContents("\"format\" : 1", "\"format\" : 2");
        assertRefused("cli.refused.backup-newer");
    }

    @Test
    void refusesANewerSchema() throws IOException {
        var schema = backup().writeTo(file).schema();
        rewriteContents(schema, "29991231235959");
        assertRefused("cli.refused.backup-newer");
    }

    @Test
    void refusesADatabaseInUse() {
        backup().writeTo(file);
        try (var used = TestDatabase.fresh()) {
            assertThatThrownBy(() -> Restore.checked(file)
                            .into(used.owner(), used.program().user()))
                    .hasMessage("cli.refused.restore-database");
        }
    }

    /** A seal can be right and a row still not fit; then nothing of it stays. */
    @Test
    void leavesTheDatabaseEmptyWhenARowDoesNotFit() throws IOException {
        backup().writeTo(file);
        rewrite("tables/organisation.unit.copy", "DEPARTMENT", "HERDMENTXX");
        assertThatThrownBy(this::restore).hasMessage("cli.refused.backup-unreadable");
        assertThat(empty.asOwner()
                        .sql("select count(*) as n from pg_namespace where nspname in ('migration', 'organisation')")
                        .query((row, _) -> row.getLong("n"))
                        .single())
                .isZero();
        Files.delete(file);
        backup().writeTo(file);
        restore();
        assertThat(digests(empty)).isEqualTo(digests(full));
    }

    private Backup backup() {
        return new Backup(full.owner(), CLOCK, "test", false);
    }

    private void restore() {
        Restore.checked(file).into(empty.owner(), empty.program().user());
    }

    private void assertRefused(String key) {
        assertThatThrownBy(this::restore).isInstanceOf(CannotOpen.class).hasMessage(key);
        assertThat(empty.asOwner()
                        .sql("select count(*) as n from pg_namespace where nspname = 'migration'")
                        .query((row, _) -> row.getLong("n"))
                        .single())
                .isZero();
    }

    private void rewriteContents(String from, String to) throws IOException {
        rewrite(Contents.ENTRY, from, to);
    }

    /** Changes an entry and makes digests and seal right again, as a later version of the program would. */
    private void rewrite(String entry, String from, String to) throws IOException {
        var changed = file.resolveSibling("changed.zip");
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(changed))) {
            out.setComment(Seal.blank());
            var texts = new TreeMap<String, String>();
            for (var each : zip.stream().toList()) {
                texts.put(each.getName(), new String(zip.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8));
            }
            var old = Objects.requireNonNull(texts.get(entry));
            var before = digest(old);
            var after = digest(old.replace(from, to));
            texts.put(entry, old.replace(from, to));
            texts.computeIfPresent(Contents.ENTRY, (_, text) -> text.replace(before, after));
            for (var each : texts.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        Seal.press(changed);
        Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String digest(String text) {
        return Sha256.hexOf(text);
    }

    private static long rows(TestDatabase database, String table) {
        return database.asOwner()
                .sql("select count(*) as n from " + table)
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    private static Map<String, String> digests(TestDatabase database) {
        var digests = new TreeMap<String, String>();
        try (var connection = database.owner().connect()) {
            for (var table : Catalogue.of(connection).tables()) {
                digests.put(
                        table.fullName(),
                        database.asOwner()
                                .sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as all_rows from "
                                                + table.quoted() + " t")
                                .query((row, _) -> row.getString("all_rows"))
                                .single());
            }
            return digests;
        } catch (SQLException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }
}
