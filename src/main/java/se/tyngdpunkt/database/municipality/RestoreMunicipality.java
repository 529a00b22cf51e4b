package se.tyngdpunkt.database.municipality;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.database.backup.Snapshot;

/** Reads a municipality's file into an installation that has not got it, all of it or nothing. */
public final class RestoreMunicipality {

    private static final String TAKEN_ALREADY = "23505";

    private final MunicipalityFile file;

    private RestoreMunicipality(MunicipalityFile file) {
        this.file = file;
    }

    /** Checks the whole file; nothing has been touched when it refuses. */
    public static RestoreMunicipality of(Path path) {
        return new RestoreMunicipality(MunicipalityFile.checked(path));
    }

    public Manifest into(Login owner) {
        var manifest = file.manifest();
        try (var connection = owner.connect();
                var zip = new ZipFile(file.path().toFile())) {
            connection.setAutoCommit(false);
            execute("set local row_security = off", connection);
            refuseOtherVersion(connection);
            var shares = Belongings.of(manifest.municipality(), connection).shares();
            refuseOtherTables(shares);
            refuseKnown(shares, connection);
            for (var share : shares) {
                fill(share, connection, zip);
            }
            execute(
                    "update job.scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null where picked"
                            + " and task_instance like '" + manifest.municipality() + "/%'",
                    connection);
            connection.commit();
            return manifest;
        } catch (IOException failure) {
            throw new CannotOpen(failure, "cli.refused.municipality-damaged", file.path());
        } catch (SQLException failure) {
            throw new CannotOpen(
                    failure,
                    TAKEN_ALREADY.equals(failure.getSQLState())
                            ? "cli.refused.municipality-clash"
                            : "cli.refused.municipality-unreadable",
                    file.path(),
                    String.valueOf(failure.getMessage()));
        }
    }

    private void refuseOtherVersion(Connection connection) throws SQLException {
        var here = Snapshot.schemaOf(connection);
        if (!here.equals(file.manifest().schema())) {
            throw new CannotOpen(
                    "cli.refused.municipality-version", file.manifest().schema(), here);
        }
    }

    private void refuseOtherTables(List<Belongings.Share> shares) {
        var here = shares.stream()
                .map(share -> share.entry() + share.table().columns())
                .sorted()
                .toList();
        var there = file.manifest().parts().stream()
                .map(part -> part.file() + part.columns())
                .sorted()
                .toList();
        if (!here.equals(there)) {
            throw new CannotOpen("cli.refused.municipality-tables", file.path());
        }
    }

    private void refuseKnown(List<Belongings.Share> shares, Connection connection) throws SQLException {
        for (var share : shares) {
            if (share.countedIn(connection) > 0) {
                throw new CannotOpen(
                        "cli.refused.municipality-known", file.manifest().name());
            }
        }
    }

    /** A file that holds rows of somebody else's is none of ours, whatever its digests say. */
    private void fill(Belongings.Share share, Connection connection, ZipFile zip) throws IOException, SQLException {
        var part = file.manifest().parts().stream()
                .filter(each -> each.file().equals(share.entry()))
                .findFirst()
                .orElseThrow();
        long read;
        try (var stream = MunicipalityFile.opened(zip, part)) {
            read = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s (%s) from stdin with (format csv, header match)"
                                    .formatted(
                                            share.table().quoted(),
                                            share.table().quotedColumns()),
                            stream);
        }
        if (read != part.rows() || share.countedIn(connection) != read) {
            throw new CannotOpen("cli.refused.municipality-damaged", file.path());
        }
    }

    private static void execute(String sql, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
