package se.tyngdpunkt.database.municipality;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;

/**
 * The statements that spread an installation over the nodes of a distributed engine (Citus), each municipality's rows together
 * on one. Written from the catalogue, so that a new table cannot be forgotten. Tables are distributed before foreign keys
 * exist, so these go first and come back last.
 */
public final class Distribution {

    private static final String OURS = """
            n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and pg_get_userbyid(c.relowner) = current_user
            and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')""";

    /** A table whose only unique key leaves the municipality out is looked up before it is known whose it is. */
    private static final String TABLES = """
            select c.oid::regclass::text as name,
                exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality_id'
                        and not a.attisdropped)
                    and not exists (
                        select from pg_index i where i.indrelid = c.oid and (i.indisunique or i.indisexclusion) and not exists (
                            select from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality_id'
                                and a.attnum = any (i.indkey::int2[]))) as spread
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname <> 'migration' and
            """ + OURS + " order by spread, 1";

    private static final String KEYS = """
            select k.conrelid::regclass::text as name, quote_ident(k.conname) as key, pg_get_constraintdef(k.oid) as definition
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            where k.contype = 'f' and k.conparentid = 0 and
            """ + OURS + " order by 1, 2";

    private Distribution() {}

    /** Statements in order, each ended by a semicolon; the migrations' own history stays on the coordinator. */
    public static List<String> of(Login owner) {
        try (var connection = owner.connect()) {
            var statements = new ArrayList<>(List.of("begin;", "set local search_path = pg_catalog, public;"));
            statements.addAll(rows(KEYS, connection).stream()
                    .map(key -> "alter table " + key.get(0) + " drop constraint " + key.get(1) + ";")
                    .toList());
            var tables = rows(TABLES, connection);
            var first = tables.stream()
                    .filter(Distribution::isSpread)
                    .map(List::getFirst)
                    .findFirst()
                    .orElse("");
            for (var table : tables) {
                statements.add(placed(table, first));
            }
            statements.addAll(rows(KEYS, connection).stream()
                    .map(key -> "alter table " + key.get(0) + " add constraint " + key.get(1) + " " + key.get(2) + ";")
                    .toList());
            statements.add("commit;");
            return statements;
        } catch (SQLException failure) {
            throw new CannotOpen(failure, "cli.refused.connection", owner, String.valueOf(failure.getMessage()));
        }
    }

    /** Rows of one municipality lie together in all tables, so that what one request asks is answered by one node. */
    private static String placed(List<String> table, String first) {
        if (!isSpread(table)) {
            return "select create_reference_table('" + table.getFirst() + "');";
        }
        return "select create_distributed_table('%s', 'municipality_id', colocate_with => '%s');"
                .formatted(table.getFirst(), table.getFirst().equals(first) ? "none" : first);
    }

    private static boolean isSpread(List<String> table) {
        return table.getLast().equals("t");
    }

    private static List<List<String>> rows(String question, Connection connection) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            while (row.next()) {
                var values = new ArrayList<String>();
                for (var place = 1; place <= row.getMetaData().getColumnCount(); place++) {
                    values.add(row.getString(place));
                }
                rows.add(values);
            }
            return rows;
        }
    }
}
