package se.tyngdpunkt.database.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** The database as it stands at one moment, for whoever reads all of it. */
public final class Snapshot {

    private Snapshot() {}

    /** With row security off the server refuses to read a table that a policy would filter, rather than leave out rows. */
    public static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var statement = connection.createStatement()) {
            statement.execute("set local row_security = off");
        }
    }

    /** The last migration it has had. */
    public static String schemaOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select version from migration.flyway_schema_history
                        where success and version is not null
                        order by installed_rank desc limit 1
                        """)) {
            row.next();
            return row.getString(1);
        }
    }
}
