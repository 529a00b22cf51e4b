package se.tyngdpunkt.database.backup;

import java.util.List;

/** A table and the columns that hold what cannot be computed. */
public record Table(String schema, String name, List<String> columns) {

    public Table {
        columns = List.copyOf(columns);
    }

    public String fullName() {
        return schema + "." + name;
    }

    /** As SQL writes it. */
    public String quoted() {
        return quoted(schema) + "." + quoted(name);
    }

    public String quotedColumns() {
        return String.join(", ", columns.stream().map(Table::quoted).toList());
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
