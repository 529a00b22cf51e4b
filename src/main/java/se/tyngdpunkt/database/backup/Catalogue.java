package se.tyngdpunkt.database.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the database says it holds: tables in an order in which they can be filled, and sequences. */
public record Catalogue(List<Table> tables, List<String> sequences) {

    private static final String OURS = """
            n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            and pg_get_userbyid(c.relowner) = current_user
            and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            """;

    public Catalogue {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    public static Catalogue of(Connection connection) throws SQLException {
        return new Catalogue(inFillingOrder(tablesOf(connection), referencesOf(connection)), sequencesOf(connection));
    }

    private static List<Table> tablesOf(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select n.nspname as schema, c.relname as name,
                               array_agg(a.attname::text order by a.attnum) as columns
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                            and not a.attisdropped and a.attgenerated = ''
                        where c.relkind = 'r' and
                        """ + OURS + " group by 1, 2 order by 1, 2")) {
            while (row.next()) {
                var columns = (String[]) row.getArray("columns").getArray();
                tables.add(new Table(row.getString("schema"), row.getString("name"), List.of(columns)));
            }
        }
        return tables;
    }

    /**
     * Per table the others that must be there first. A table may refer to itself, since one COPY is checked when all its rows
     * are in; what is checked last of all sets no order.
     */
    private static Map<String, Set<String>> referencesOf(Connection connection) throws SQLException {
        var references = new HashMap<String, Set<String>>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select distinct n.nspname || '.' || c.relname as referring,
                               rn.nspname || '.' || rc.relname as referred
                        from pg_constraint k
                        join pg_class c on c.oid = k.conrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_class rc on rc.oid = k.confrelid
                        join pg_namespace rn on rn.oid = rc.relnamespace
                        where k.contype = 'f' and k.conrelid <> k.confrelid and not k.condeferred
                        """)) {
            while (row.next()) {
                references
                        .computeIfAbsent(row.getString("referring"), _ -> new HashSet<>())
                        .add(row.getString("referred"));
            }
        }
        return references;
    }

    private static List<Table> inFillingOrder(List<Table> tables, Map<String, Set<String>> references) {
        var left = new ArrayList<>(tables);
        var ordered = new ArrayList<Table>();
        var filled = new HashSet<String>();
        while (!left.isEmpty()) {
            var ready = left.stream()
                    .filter(table -> filled.containsAll(references.getOrDefault(table.fullName(), Set.of())))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a ring: "
                        + left.stream().map(Table::fullName).toList());
            }
            ordered.addAll(ready);
            ready.forEach(table -> filled.add(table.fullName()));
            left.removeAll(ready);
        }
        return ordered;
    }

    private static List<String> sequencesOf(Connection connection) throws SQLException {
        var sequences = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'S' and
                        """ + OURS + " order by 1")) {
            while (row.next()) {
                sequences.add(row.getString("name"));
            }
        }
        return sequences;
    }
}
