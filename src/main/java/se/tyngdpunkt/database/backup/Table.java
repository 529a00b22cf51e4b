package se.tyngdpunkt.database.backup;

import java.util.List;

/** A table and the columns that hold what cannot be computed. */
record Table(String schema, String name, List<String> columns) {

    Table {
        columns = List.copyOf(columns);
    }

    String fullName() {
        return schema + "." + name;
    }

    /** As SQL writes it. */
    String quoted() {
        return quoted(schema) + "." + quoted(name);
    }

    String quotedColumns() {
        return String.join(", ", columns.stream().map(Table::quoted).toList());
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
