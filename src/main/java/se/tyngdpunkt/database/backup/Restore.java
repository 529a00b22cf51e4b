package se.tyngdpunkt.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.database.Migrations;
import se.tyngdpunkt.database.backup.Contents.Part;
import se.tyngdpunkt.shared.Sha256;

/** A backup that has been checked from end to end, ready to be read into an empty database. */
public final class Restore {

    private final Path file;
    private final Contents contents;

    private Restore(Path file, Contents contents) {
        this.file = file;
        this.contents = contents;
    }

    /** Checks the whole file; nothing has been touched when it refuses. */
    public static Restore checked(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CannotOpen("cli.refused.backup-missing", file);
        }
        try {
            if (!Seal.isWhole(file)) {
                throw new CannotOpen(
                        Seal.looksLikeOurs(file) ? "cli.refused.backup-damaged" : "cli.refused.backup-foreign", file);
            }
            try (var zip = new ZipFile(file.toFile())) {
                return new Restore(file, contentsOf(zip, file));
            }
        } catch (IOException failure) {
            throw new CannotOpen(failure, "cli.refused.backup-damaged", file);
        }
    }

    public Contents contents() {
        return contents;
    }

    /** Migrates to where the backup was taken, fills the tables in one transaction, and migrates on to today. */
    public void into(Login owner, String programRole) {
        var migrations = new Migrations(owner, programRole);
        if (isNewerThan(migrations.newest())) {
            throw new CannotOpen("cli.refused.backup-newer", file);
        }
        refuseUsed(migrations);
        var before = schemasOf(owner);
        try {
            migrations.migrateTo(contents.schema());
            fill(owner);
            migrations.migrate();
        } catch (IOException | SQLException | RuntimeException failure) {
            removeAllBut(before, owner);
            throw failure instanceof CannotOpen refused
                    ? refused
                    : new CannotOpen(failure, "cli.refused.backup-unreadable", file, failure.toString());
        }
    }

    private boolean isNewerThan(String known) {
        return MigrationVersion.fromVersion(contents.schema()).compareTo(MigrationVersion.fromVersion(known)) > 0;
    }

    private static Contents contentsOf(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry(Contents.ENTRY);
        if (entry == null) {
            throw new CannotOpen("cli.refused.backup-foreign", file);
        }
        byte[] text;
        try (var stream = zip.getInputStream(entry)) {
            text = stream.readAllBytes();
        }
        if (Contents.formatOf(text) > Contents.FORMAT) {
            throw new CannotOpen("cli.refused.backup-newer", file);
        }
        var contents = Contents.read(text);
        for (var part : contents.parts()) {
            try (var stream = opened(zip, part);
                    var digested = new DigestInputStream(stream, Sha256.begun())) {
                digested.transferTo(OutputStream.nullOutputStream());
                if (!Sha256.hexOf(digested.getMessageDigest()).equals(part.sha256())) {
                    throw new CannotOpen("cli.refused.backup-damaged", file);
                }
            }
        }
        return contents;
    }

    private static InputStream opened(ZipFile zip, Part part) throws IOException {
        var entry = zip.getEntry(part.entry());
        if (entry == null) {
            throw new IOException("missing " + part.entry());
        }
        return zip.getInputStream(entry);
    }

    private static void refuseUsed(Migrations migrations) {
        if (migrations.current().isPresent()) {
            throw new CannotOpen("cli.refused.restore-database");
        }
    }

    private void fill(Login owner) throws IOException, SQLException {
        try (var connection = owner.connect();
                var zip = new ZipFile(file.toFile())) {
            connection.setAutoCommit(false);
            var tables = Catalogue.of(connection).tables();
            refuseOtherTables(tables);
            execute(connection, "set local row_security = off");
            execute(
                    connection,
                    "truncate "
                            + String.join(
                                    ", ", tables.stream().map(Table::quoted).toList()));
            for (var table : tables) {
                fill(connection, table, zip);
            }
            for (var position : contents.positions()) {
                setPosition(connection, position);
            }
            connection.commit();
        }
    }

    private void refuseOtherTables(List<Table> tables) {
        var there = tables.stream().map(Table::fullName).sorted().toList();
        var kept = contents.parts().stream()
                .map(part -> part.schema() + "." + part.table())
                .sorted()
                .toList();
        if (!there.equals(kept)) {
            throw new IllegalStateException("the backup's tables are " + kept + ", the database's " + there);
        }
    }

    private void fill(Connection connection, Table table, ZipFile zip) throws IOException, SQLException {
        var part = contents.parts().stream()
                .filter(each ->
                        each.schema().equals(table.schema()) && each.table().equals(table.name()))
                .findFirst()
                .orElseThrow();
        var as = new Table(part.schema(), part.table(), part.columns());
        try (var stream = opened(zip, part)) {
            var rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + as.quoted() + " (" + as.quotedColumns() + ") from stdin", stream);
            if (rows != part.rows()) {
                throw new IllegalStateException(
                        part.entry() + " holds " + rows + " rows and should hold " + part.rows());
            }
        }
    }

    private static void setPosition(Connection connection, Contents.Position position) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, position.sequence());
            statement.setLong(2, position.last());
            statement.setBoolean(3, position.used());
            statement.execute();
        }
    }

    private static List<String> schemasOf(Login owner) {
        var schemas = new ArrayList<String>();
        try (var connection = owner.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select nspname from pg_namespace where pg_get_userbyid(nspowner) = current_user")) {
            while (row.next()) {
                schemas.add(row.getString(1));
            }
            return schemas;
        } catch (SQLException failure) {
            throw new CannotOpen(failure, "cli.refused.connection", owner, String.valueOf(failure.getMessage()));
        }
    }

    /** A restore that failed half-way leaves the database as empty as it was, so that it can be tried again. */
    private static void removeAllBut(List<String> before, Login owner) {
        var made = new ArrayList<>(schemasOf(owner));
        made.removeAll(before);
        try (var connection = owner.connect()) {
            for (var schema : made) {
                execute(connection, "drop schema " + Table.quoted(schema) + " cascade");
            }
        } catch (SQLException failure) {
            throw new CannotOpen(failure, "cli.refused.connection", owner, String.valueOf(failure.getMessage()));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
