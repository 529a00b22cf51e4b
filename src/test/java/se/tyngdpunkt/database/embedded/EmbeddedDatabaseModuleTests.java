package se.tyngdpunkt.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;

class EmbeddedDatabaseModuleTests {

    private final Path directory;

    EmbeddedDatabaseModuleTests(@TempDir Path folder) {
        this.directory = folder.resolve("da ta");
    }

    @Test
    void keepsWhatIsConfirmedAndLetsNobodyInWithoutASecret() throws Exception {
        try (var database = EmbeddedDatabase.open(directory)) {
            assertThat(setting(database.owner(), "fsync")).isEqualTo("on");
            assertThat(setting(database.owner(), "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database.owner(), "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(database.owner(), "password_encryption")).isEqualTo("scram-sha-256");
            assertThat(setting(database.program(), "is_superuser")).isEqualTo("off");
            assertThat(setting(database.owner(), "is_superuser")).isEqualTo("off");
            assertThat(setting(database.owner(), "server_encoding")).isEqualTo("UTF8");

            var wrong = new Login(database.program().url(), database.program().user(), "guess");
            assertThatThrownBy(wrong::connect)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            var superuser = new Login(database.program().url(), "postgres", "guess");
            assertThatThrownBy(superuser::connect).isInstanceOf(SQLException.class);
        }
        assertThat(Files.readString(directory.resolve("postgres/pg_hba.conf"))).doesNotContain("trust");
        assertThat(permissions(directory.resolve("secrets.properties"))).isEqualTo("rw-------");
        assertThat(permissions(directory)).isEqualTo("rwx------");
        assertThat(Orphan.of(directory.toRealPath().resolve("postgres"))).isEmpty();
    }

    /** Like a program that was killed: nobody has stopped the server, and what was committed is there. */
    @Test
    void stopsAServerThatOutlivedItsProgram() throws Exception {
        var killed = EmbeddedDatabase.open(directory);
        execute(killed.owner(), "create table public_note (text text)", "insert into public_note values ('kept')");
        var data = directory.toRealPath().resolve("postgres");
        var orphan = Orphan.of(data).orElseThrow();
        try (var database = EmbeddedDatabase.open(directory)) {
            assertThat(Orphan.of(data)).isPresent().get().isNotEqualTo(orphan);
            assertThat(value(database.owner(), "select text from public_note")).isEqualTo("kept");
            assertThatThrownBy(() -> killed.owner().connect()).isInstanceOf(SQLException.class);
        }
    }

    /** After a power failure the number may belong to anything, here to this very JVM. */
    @Test
    void isNotFooledByANumberUsedAgain() throws Exception {
        EmbeddedDatabase.open(directory).close();
        Files.writeString(
                directory.resolve("postgres/postmaster.pid"),
                "%d%n%s%n0%n1%n%n127.0.0.1%n0 0%nready%n"
                        .formatted(ProcessHandle.current().pid(), directory.resolve("postgres")));
        try (var database = EmbeddedDatabase.open(directory)) {
            assertThat(value(database.owner(), "select 'up'")).isEqualTo("up");
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void refusesTheDataOfAnotherMajorVersion() throws Exception {
        EmbeddedDatabase.open(directory).close();
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedDatabase.open(directory))
                .isInstanceOf(CannotOpen.class)
                .hasMessage("cli.refused.postgres-version");
    }

    @Test
    void beginsAgainWhereMakingItWasInterrupted() throws Exception {
        Files.createDirectories(directory.resolve("postgres.half/base"));
        Files.writeString(directory.resolve("postgres.half/PG_VERSION"), "18\n");
        try (var database = EmbeddedDatabase.open(directory)) {
            assertThat(value(database.owner(), "select 'up'")).isEqualTo("up");
        }
        assertThat(directory.resolve("postgres.half")).doesNotExist();
    }

    @Test
    void refusesASettingThatCouldLoseWhatWasConfirmed() throws Exception {
        EmbeddedDatabase.open(directory).close();
        Files.writeString(directory.resolve("postgres/postgresql.auto.conf"), "fsync = off\n");
        assertThatThrownBy(() -> EmbeddedDatabase.open(directory))
                .isInstanceOf(CannotOpen.class)
                .hasMessage("cli.refused.setting");
        assertThat(Orphan.of(directory.toRealPath().resolve("postgres"))).isEmpty();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static String setting(Login login, String name) throws SQLException {
        return value(login, "show " + name);
    }

    private static String value(Login login, String question) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(Login login, String... statements) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists scratch");
            statement.execute("alter role current_user set search_path = scratch");
            statement.execute("set search_path = scratch");
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }
}
