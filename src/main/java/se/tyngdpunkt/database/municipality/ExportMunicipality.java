package se.tyngdpunkt.database.municipality;

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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.database.PrivateFiles;
import se.tyngdpunkt.database.backup.Snapshot;
import se.tyngdpunkt.shared.Sha256;

/** Writes all that is a municipality's, as it stood at one moment, to a new file of CSV files. The program may be running. */
public final class ExportMunicipality {

    private final Login owner;
    private final Clock clock;
    private final String program;

    public ExportMunicipality(Login owner, Clock clock, String program) {
        this.owner = owner;
        this.clock = clock;
        this.program = program;
    }

    public Manifest write(KnownMunicipality municipality, Path file) {
        try {
            return PrivateFiles.<Manifest, SQLException>write(file, half -> fill(municipality, half));
        } catch (FileAlreadyExistsException exists) {
            throw new CannotOpen(exists, "cli.refused.backup-exists", file);
        } catch (IOException failure) {
            throw new CannotOpen(failure, "cli.refused.backup-unwritable", file, failure.toString());
        } catch (SQLException failure) {
            throw new CannotOpen(failure, "cli.refused.connection", owner, String.valueOf(failure.getMessage()));
        }
    }

    private Manifest fill(KnownMunicipality municipality, Path half) throws IOException, SQLException {
        try (var connection = owner.connect();
                var zip = new ZipOutputStream(Files.newOutputStream(half))) {
            Snapshot.begin(connection);
            var parts = new ArrayList<Manifest.Part>();
            for (var share : Belongings.of(municipality.id(), connection).shares()) {
                parts.add(fill(share, connection, zip));
            }
            var manifest = new Manifest(
                    Manifest.FORMAT,
                    program,
                    Snapshot.schemaOf(connection),
                    clock.instant(),
                    municipality.id(),
                    municipality.name(),
                    municipality.code(),
                    parts);
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(manifest.written());
            zip.closeEntry();
            connection.rollback();
            return manifest;
        }
    }

    private static Manifest.Part fill(Belongings.Share share, Connection connection, ZipOutputStream zip)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(share.entry()));
        var counted = new Counted(zip);
        var digest = Sha256.begun();
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select %s from %s where %s) to stdout with (format csv, header, force_quote *)"
                                .formatted(
                                        share.table().quotedColumns(),
                                        share.table().quoted(),
                                        share.condition()),
                        new DigestOutputStream(counted, digest));
        zip.closeEntry();
        // The server counts the rows and not the line of headings.
        return new Manifest.Part(share.entry(), share.table().columns(), rows, counted.bytes, Sha256.hexOf(digest));
    }

    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            out.write(some, offset, length);
            bytes += length;
        }
    }
}
