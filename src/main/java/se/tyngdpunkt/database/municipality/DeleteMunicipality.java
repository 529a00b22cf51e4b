package se.tyngdpunkt.database.municipality;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;

/** Deletes all that is a municipality's, in one go. What backups and files hold of it is not ours to reach. */
public final class DeleteMunicipality {

    private final Login owner;

    public DeleteMunicipality(Login owner) {
        this.owner = owner;
    }

    /** How many rows went from each table that had any. The sessions of its people go with it. */
    public Map<String, Long> delete(UUID municipality) {
        var gone = new LinkedHashMap<String, Long>();
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local row_security = off");
            statement.execute("lock table organisation.municipality in access exclusive mode");
            note(
                    gone,
                    "access.session",
                    statement.executeLargeUpdate("delete from access.session where principal_name in"
                            + " (select id::text from access.account where municipality_id = '" + municipality + "')"));
            for (var share : Belongings.of(municipality, connection).shares().reversed()) {
                note(
                        gone,
                        share.table().fullName(),
                        statement.executeLargeUpdate(
                                "delete from " + share.table().quoted() + " where " + share.condition()));
            }
            connection.commit();
            return gone;
        } catch (SQLException failure) {
            throw new CannotOpen(failure, "cli.refused.connection", owner, String.valueOf(failure.getMessage()));
        }
    }

    private static void note(Map<String, Long> gone, String table, long rows) {
        if (rows > 0) {
            gone.put(table, rows);
        }
    }
}
