package se.tyngdpunkt.shared.personal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one kind. Its title, and what the data is for, are told by its key.
 *
 * @param about what these rows are about where a person has several such sections, for instance a round; else blank
 * @param facts what holds of all the rows, by keys as those of columns, for instance which model they answer
 */
public record Section(String key, String about, SequencedMap<String, String> facts, List<Column> columns) {

    public Section {
        facts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facts));
        columns = List.copyOf(columns);
    }

    public static Section of(String key, Column... columns) {
        return new Section(key, "", new LinkedHashMap<>(), List.of(columns));
    }

    public Section about(String what, SequencedMap<String, String> known) {
        return new Section(key, what, known, columns);
    }

    /** A row of a statement that names its columns as the section does. */
    public <X extends Exception> List<Cell> read(Row<X> row) throws X {
        var cells = new ArrayList<Cell>();
        for (var column : columns) {
            cells.add(column.read(row));
        }
        return cells;
    }

    /** A row as the database hands it out. */
    public interface Row<X extends Exception> {

        <T> @Nullable T get(String column, Class<T> type) throws X;
    }
}
