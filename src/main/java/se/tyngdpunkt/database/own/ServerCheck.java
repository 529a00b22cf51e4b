package se.tyngdpunkt.database.own;

import java.sql.Connection;
import java.sql.SQLException;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;

/** Whether both roles get in, and whether the server is new enough, speaks UTF-8 and lets the owner make its schemas. */
final class ServerCheck {

    private static final int OLDEST = 15;

    private final Login owner;
    private final Login program;

    ServerCheck(Login owner, Login program) {
        this.owner = owner;
        this.program = program;
    }

    void run() {
        try (var _ = program.connect()) {
            // It gets in.
        } catch (SQLException failure) {
            throw cannotConnect(program, failure);
        }
        try (var connection = owner.connect()) {
            check(connection);
        } catch (SQLException failure) {
            throw cannotConnect(owner, failure);
        }
    }

    private void check(Connection connection) throws SQLException {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new CannotOpen("cli.refused.server-version", String.valueOf(version), String.valueOf(OLDEST));
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select current_setting('server_encoding') as encoding,
                               quote_ident(current_database()) as database,
                               quote_ident(current_user) as owner,
                               has_database_privilege(current_database(), 'create') as may_create,
                               exists (select from pg_extension where extname = 'btree_gist')
                                   or exists (select from pg_available_extension_versions
                                              where name = 'btree_gist' and trusted) as has_extension
                        """)) {
            row.next();
            if (!row.getString("encoding").equals("UTF8")) {
                throw new CannotOpen("cli.refused.encoding", row.getString("encoding"));
            }
            if (!row.getBoolean("may_create")) {
                throw new CannotOpen(
                        "cli.refused.owner-may-not-create", row.getString("owner"), row.getString("database"));
            }
            if (!row.getBoolean("has_extension")) {
                throw new CannotOpen("cli.refused.extension");
            }
        }
    }

    private static CannotOpen cannotConnect(Login login, SQLException failure) {
        return new CannotOpen(failure, "cli.refused.connection", login, String.valueOf(failure.getMessage()));
    }
}
