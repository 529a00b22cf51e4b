package se.tyngdpunkt.walk;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.tyngdpunkt.database.Login;

/** All that the program's role can reach in the database, as one municipality and as none: what of the other's it finds. */
final class DatabaseWalk {

    /** Whole without a municipality by nature; see {@code db/without-municipality.txt} for the reasons. */
    private static final Set<String> OF_ALL = Set.of("organisation.municipality");

    /** The one function that answers across municipalities: which one a login belongs to, and nothing else. */
    private static final Set<String> KNOWN_FUNCTIONS =
            Set.of("access.municipality_of(asked text)", "audit.delete_oldest_block(asked integer, by_decision text)");

    private static final String RELATIONS = """
            select c.oid::regclass::text as name,
                exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality_id'
                    and not a.attisdropped) as of_one,
                (select string_agg(quote_ident(a.attname) || '::text', ', ') from pg_attribute a where a.attrelid = c.oid
                    and a.attnum > 0 and not a.attisdropped and has_column_privilege(c.oid, a.attnum, 'select')) as columns,
                has_table_privilege(c.oid, 'update') or has_any_column_privilege(c.oid, 'update') as may_update,
                has_table_privilege(c.oid, 'delete') as may_delete,
                has_table_privilege(c.oid, 'insert') as may_insert
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'v', 'm', 'f', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                and has_schema_privilege(n.oid, 'usage')
            order by 1""";

    private static final String FUNCTIONS = """
            select p.oid::regproc::text || '(' || pg_get_function_identity_arguments(p.oid) || ')' as name,
                p.pronargs = 0 as callable, p.prosecdef as as_owner
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and has_schema_privilege(n.oid, 'usage')
                and has_function_privilege(p.oid, 'execute')
                and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            order by 1""";

    private record Relation(
            String name, boolean ofOne, String columns, boolean mayUpdate, boolean mayDelete, boolean mayInsert) {}

    private final Login program;
    private final TwoTowns towns;
    private final Marks marks;
    private final List<String> walked = new ArrayList<>();
    private final Set<String> found = new TreeSet<>();

    DatabaseWalk(Login program, TwoTowns towns) {
        this.program = program;
        this.towns = towns;
        this.marks = towns.marks();
    }

    /** Where something of theirs was found, each with what it was. */
    Set<String> findings() throws SQLException {
        try (var connection = DriverManager.getConnection(program.url(), program.user(), program.password())) {
            connection.setAutoCommit(false);
            for (var relation : relations(connection)) {
                walked.add(relation.name());
                as("set local app.municipality = '" + towns.our() + "'", connection, relation, "as ours");
                as("set local app.municipality = ''", connection, relation, "as nobody");
                as("select 1", connection, relation, "with nothing set");
                touch(connection, relation);
            }
            callFunctions(connection);
        }
        return found;
    }

    List<String> walked() {
        return walked;
    }

    private void as(String first, Connection connection, Relation relation, String who) throws SQLException {
        if (relation.columns().isEmpty() || OF_ALL.contains(relation.name())) {
            return;
        }
        var rows =
                texts(first, "select concat_ws(' ', " + relation.columns() + ") from " + relation.name(), connection);
        marks.in(String.join("\n", rows)).stream()
                .limit(1)
                .forEach(mark -> found.add(relation.name() + " " + who + " shows " + mark));
        if (relation.ofOne() && !who.equals("as ours") && !rows.isEmpty()) {
            found.add(relation.name() + " " + who + " has " + rows.size() + " rows");
        }
        if (relation.ofOne() && who.equals("as ours") && rows.isEmpty()) {
            found.add(relation.name() + " " + who + " has no row, so that the walk proves nothing");
        }
    }

    /** Changes, deletes and makes rows of theirs; all of it is undone. */
    private void touch(Connection connection, Relation relation) throws SQLException {
        if (!relation.ofOne()) {
            return;
        }
        var where = " where municipality_id = '" + towns.their() + "'";
        if (relation.mayDelete()) {
            attempt("delete from " + relation.name() + where, connection, relation);
        }
        if (relation.mayUpdate()) {
            attempt(
                    "update " + relation.name() + " set municipality_id = municipality_id" + where,
                    connection,
                    relation);
        }
        if (relation.mayInsert()) {
            attempt(
                    "insert into " + relation.name() + " (municipality_id) values ('" + towns.their() + "')",
                    connection,
                    relation);
        }
    }

    private void attempt(String sql, Connection connection, Relation relation) throws SQLException {
        var verb = sql.substring(0, sql.indexOf(' '));
        try (var statement = connection.createStatement()) {
            statement.execute("set local app.municipality = '" + towns.our() + "'");
            if (statement.executeUpdate(sql) > 0) {
                found.add(relation.name() + " lets us " + verb + " their rows");
            }
        } catch (SQLException refused) {
            var word = String.valueOf(refused.getMessage());
            if (!word.contains("row-level security") && !word.contains("permission denied")) {
                found.add(relation.name() + " stops " + verb + " of their rows by something else: " + word);
            }
        } finally {
            connection.rollback();
        }
    }

    private void callFunctions(Connection connection) throws SQLException {
        for (var function : texts(
                "select 1",
                "select name || '|' || callable || '|' || as_owner from (" + FUNCTIONS + ") f",
                connection)) {
            var parts = function.split("\\|");
            if (KNOWN_FUNCTIONS.contains(parts[0])) {
                continue;
            }
            if (parts[2].equals("true")) {
                found.add(parts[0] + " answers as the owner, whom no policy binds");
            }
            if (parts[1].equals("true")) {
                var rows = texts(
                        "set local app.municipality = '" + towns.our() + "'",
                        "select r::text from " + parts[0] + " r",
                        connection);
                marks.in(String.join("\n", rows)).stream()
                        .limit(1)
                        .forEach(mark -> found.add(parts[0] + " shows " + mark));
            }
        }
    }

    private static List<Relation> relations(Connection connection) throws SQLException {
        var relations = new ArrayList<Relation>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(RELATIONS)) {
            while (row.next()) {
                var columns = row.getString("columns");
                relations.add(new Relation(
                        row.getString("name"),
                        row.getBoolean("of_one"),
                        columns == null ? "" : columns,
                        row.getBoolean("may_update"),
                        row.getBoolean("may_delete"),
                        row.getBoolean("may_insert")));
            }
            return relations;
        } finally {
            connection.rollback();
        }
    }

    private static List<String> texts(String first, String sql, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(first);
            var texts = new ArrayList<String>();
            try (var row = statement.executeQuery(sql)) {
                while (row.next()) {
                    texts.add(String.valueOf(row.getString(1)));
                }
            }
            return texts;
        } finally {
            connection.rollback();
        }
    }
}
