package se.tyngdpunkt.database.municipality;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.database.PrivateFiles;
import se.tyngdpunkt.database.backup.Snapshot;

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
            var parts = PackedTables.write(
                    Belongings.of(municipality.id(), connection).shares(), connection, zip);
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
}
