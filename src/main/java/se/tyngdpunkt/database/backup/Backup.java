package se.tyngdpunkt.database.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.database.PrivateFiles;
import se.tyngdpunkt.database.backup.Contents.Part;
import se.tyngdpunkt.database.backup.Contents.Position;
import se.tyngdpunkt.shared.Sha256;

/** Writes every table, as it stood at one moment, to a new file. The program may be running meanwhile. */
public final class Backup {

    private final Login owner;
    private final Clock clock;
    private final String program;
    private final boolean demonstration;

    public Backup(Login owner, Clock clock, String program, boolean demonstration) {
        this.owner = owner;
        this.clock = clock;
        this.program = program;
        this.demonstration = demonstration;
    }

    public Contents writeTo(Path file) {
        try {
            return PrivateFiles.<Contents, SQLException>write(file, half -> {
                var contents = write(half);
                Seal.press(half);
                return contents;
            });
        } catch (FileAlreadyExistsException exists) {
            throw new CannotOpen(exists, "cli.refused.backup-exists", file);
        } catch (IOException failure) {
            throw new CannotOpen(failure, "cli.refused.backup-unwritable", file, failure.toString());
        } catch (SQLException failure) {
            throw new CannotOpen(failure, "cli.refused.connection", owner, String.valueOf(failure.getMessage()));
        }
    }

    private Contents write(Path half) throws IOException, SQLException {
        try (var connection = owner.connect();
                var zip = new ZipOutputStream(Files.newOutputStream(half))) {
            zip.setComment(Seal.blank());
            zip.setLevel(Deflater.BEST_SPEED);
            Snapshot.begin(connection);
            var catalogue = Catalogue.of(connection);
            var parts = new ArrayList<Part>();
            for (var table : catalogue.tables()) {
                parts.add(write(connection, table, zip));
            }
            var contents = new Contents(
                    Contents.FORMAT,
                    program,
                    Snapshot.schemaOf(connection),
                    connection.getMetaData().getDatabaseProductVersion(),
                    demonstration,
                    clock.instant(),
                    parts,
                    positionsOf(connection, catalogue));
            zip.putNextEntry(new ZipEntry(Contents.ENTRY));
            contents.writeTo(new Unclosed(zip));
            zip.closeEntry();
            connection.rollback();
            return contents;
        }
    }

    private static Part write(Connection connection, Table table, ZipOutputStream zip)
            throws IOException, SQLException {
        var digest = Sha256.begun();
        var entry = new Part(table.schema(), table.name(), table.columns(), 0, "").entry();
        zip.putNextEntry(new ZipEntry(entry));
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy " + table.quoted() + " (" + table.quotedColumns() + ") to stdout",
                        new DigestOutputStream(new Unclosed(zip), digest));
        zip.closeEntry();
        return new Part(table.schema(), table.name(), table.columns(), rows, Sha256.hexOf(digest));
    }

    private static List<Position> positionsOf(Connection connection, Catalogue catalogue) throws SQLException {
        var positions = new ArrayList<Position>();
        try (var statement = connection.createStatement()) {
            for (var sequence : catalogue.sequences()) {
                try (var row = statement.executeQuery("select last_value, is_called from " + sequence)) {
                    row.next();
                    positions.add(new Position(sequence, row.getLong(1), row.getBoolean(2)));
                }
            }
        }
        return positions;
    }

    /** Whoever writes a part must not close the whole. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
