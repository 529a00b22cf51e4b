package se.tyngdpunkt.database.own;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;

/**
 * Whether row-level security binds the program's role, on which the wall between municipalities rests. Asked of every role
 * it can act as, inherited or by {@code set role}.
 */
final class RoleCheck {

    private static final String QUESTION = """
            with own as (
                select oid from pg_roles where rolname = current_user
            ), risky as (
                select role.oid
                from pg_roles role
                where role.rolsuper or role.rolbypassrls or role.rolcreaterole or role.rolreplication
                    or role.rolname in
                        (?, 'pg_execute_server_program', 'pg_write_server_files', 'pg_read_server_files')
                    or exists (select from pg_class where relowner = role.oid)
                    or exists (select from pg_namespace where nspowner = role.oid)
                    or exists (select from pg_proc where proowner = role.oid)
                    or exists (select from pg_database
                               where datdba = role.oid and datname = current_database())
            )
            select 'mighty' as kind, '' as granted
            from pg_roles role, own
            where role.oid = own.oid
                and (role.rolsuper or role.rolbypassrls or role.rolcreaterole or role.rolreplication)
            union all
            select 'owner', ''
            from own
            where exists (select from pg_class where relowner = own.oid)
                or exists (select from pg_namespace where nspowner = own.oid)
                or exists (select from pg_proc where proowner = own.oid)
                or exists (select from pg_database where datdba = own.oid and datname = current_database())
            union all
            select 'member', quote_ident(granted.rolname)
            from own
            join pg_auth_members membership on membership.member = own.oid
            join pg_roles granted on granted.oid = membership.roleid
            where exists (select from risky where pg_has_role(granted.oid, risky.oid, 'member'))
            """;

    private final Login program;
    private final String owner;

    RoleCheck(Login program, String owner) {
        this.program = program;
        this.owner = owner;
    }

    void run() {
        var cures = cures();
        if (!cures.isEmpty()) {
            throw new CannotOpen("cli.refused.role", program.user(), "    " + String.join("\n    ", cures));
        }
    }

    /** The statements that make the role what it must be; none when it is. */
    private List<String> cures() {
        var name = quoted(program.user());
        var cures = new ArrayList<String>();
        try (var connection = program.connect();
                var statement = connection.prepareStatement(QUESTION)) {
            statement.setString(1, owner);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    cures.add(cure(row.getString("kind"), name, row.getString("granted")));
                }
            }
            return cures;
        } catch (SQLException failure) {
            throw new CannotOpen(failure, "cli.refused.connection", program, String.valueOf(failure.getMessage()));
        }
    }

    private String cure(String kind, String name, String granted) {
        return switch (kind) {
            case "mighty" -> "alter role " + name + " nosuperuser nobypassrls nocreaterole noreplication;";
            case "owner" -> "reassign owned by " + name + " to " + quoted(owner) + ";";
            case "member" -> "revoke " + granted + " from " + name + ";";
            default -> throw new IllegalStateException(kind);
        };
    }

    private static String quoted(String role) {
        return '"' + role.replace("\"", "\"\"") + '"';
    }
}
