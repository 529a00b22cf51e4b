package se.tyngdpunkt.database.municipality;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.database.PrivateFiles;
import se.tyngdpunkt.database.backup.Snapshot;
import se.tyngdpunkt.shared.Sha256;

/**
 * Writes out, for the archive, what the municipality has decided to hand over before it is deleted, and notes that when the file
 * is whole and on the disk: only then may it be deleted. The program may be running.
 */
public final class ArchiveMunicipality {

    /** What belongs to a day may be saved a moment after it. */
    private static final Duration STILL_SAVING = Duration.ofHours(1);

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** The latest decision of each kind that has not been taken back, also one that does not count yet. */
    private static final String DECIDED = """
            select kind, decision, months from (
                select distinct on (kind) kind, decision, months, archived_first from records.retention_rule
                where municipality_id = ? and withdrawn_at is null order by kind, decided_at desc) latest
            where archived_first order by kind""";

    private final Login owner;
    private final Clock clock;
    private final String program;

    public ArchiveMunicipality(Login owner, Clock clock, String program) {
        this.owner = owner;
        this.clock = clock;
        this.program = program;
    }

    /** What has a day after the last whole one may still change, and is refused. */
    public ArchiveManifest write(KnownMunicipality municipality, LocalDate until, Path file) {
        if (!until.isBefore(LocalDate.ofInstant(clock.instant().minus(STILL_SAVING), SWEDEN))) {
            throw new CannotOpen("cli.refused.archive-day", until);
        }
        try {
            var manifest = PrivateFiles.<ArchiveManifest, SQLException>write(
                    file, half -> fill(municipality, new ArchiveContents(municipality.id(), until), half));
            note(manifest, digestOf(file));
            return manifest;
        } catch (FileAlreadyExistsException exists) {
            throw new CannotOpen(exists, "cli.refused.backup-exists", file);
        } catch (IOException failure) {
            throw new CannotOpen(failure, "cli.refused.backup-unwritable", file, failure.toString());
        } catch (SQLException failure) {
            throw new CannotOpen(failure, "cli.refused.connection", owner, String.valueOf(failure.getMessage()));
        }
    }

    private record Decided(String kind, String decision, int months) {}

    private ArchiveManifest fill(KnownMunicipality municipality, ArchiveContents contents, Path half)
            throws IOException, SQLException {
        try (var connection = owner.connect();
                var zip = new ZipOutputStream(Files.newOutputStream(half))) {
            Snapshot.begin(connection);
            var decided = decided(municipality.id(), connection);
            if (decided.isEmpty()) {
                throw new CannotOpen("cli.refused.archive-nothing", municipality.name());
            }
            var shares = contents.of(decided.stream().map(Decided::kind).toList(), connection);
            var kinds = new ArrayList<ArchiveManifest.Kind>();
            for (var kind : decided) {
                kinds.add(new ArchiveManifest.Kind(
                        kind.kind(),
                        kind.decision(),
                        kind.months(),
                        PackedTables.write(shares.getOrDefault(kind.kind(), List.of()), connection, zip)));
            }
            var manifest = new ArchiveManifest(
                    ArchiveManifest.FORMAT,
                    program,
                    Snapshot.schemaOf(connection),
                    clock.instant(),
                    municipality.id(),
                    municipality.name(),
                    municipality.code(),
                    contents.until(),
                    kinds,
                    PackedTables.write(shares.getOrDefault("", List.of()), connection, zip));
            zip.putNextEntry(new ZipEntry(ArchiveManifest.ENTRY));
            zip.write(manifest.written());
            zip.closeEntry();
            connection.rollback();
            return manifest;
        }
    }

    private static List<Decided> decided(UUID municipality, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(DECIDED)) {
            statement.setObject(1, municipality);
            try (var row = statement.executeQuery()) {
                var decided = new ArrayList<Decided>();
                while (row.next()) {
                    decided.add(new Decided(row.getString("kind"), row.getString("decision"), row.getInt("months")));
                }
                return decided;
            }
        }
    }

    private static String digestOf(Path file) throws IOException {
        var digest = Sha256.begun();
        try (var stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.hexOf(digest);
    }

    private void note(ArchiveManifest manifest, String digest) throws SQLException {
        try (var connection = owner.connect();
                var statement = connection.prepareStatement("""
                        insert into records.delivery (municipality_id, kind, until, delivered, file_sha256, written_at)
                        values (?, ?, ?, ?, ?, ?)""")) {
            connection.setAutoCommit(false);
            for (var kind : manifest.kinds()) {
                statement.setObject(1, manifest.municipality());
                statement.setString(2, kind.kind());
                statement.setObject(3, manifest.until());
                statement.setLong(4, kind.rows());
                statement.setString(5, digest);
                statement.setObject(6, manifest.taken().atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
            connection.commit();
        }
    }
}
