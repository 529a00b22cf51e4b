package se.tyngdpunkt.organisation.domain.sheet;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.tyngdpunkt.organisation.domain.Reading;

/** Rows of cells as they stood in the file; short rows lack their last cells. The headings are the first row that is not blank. */
public record Sheet(List<List<String>> rows) {

    public static final int MOST_ROWS = 50_000;

    /** More columns than any list of staff has. */
    public static final int MOST_COLUMNS = 200;

    /** Titles that may stand above the headings. */
    public static final int MOST_ABOVE = 20;

    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The row of the headings, counted from 0. */
    public OptionalInt headingRow() {
        return IntStream.range(0, rows.size())
                .filter(row -> !isBlank(rows.get(row)))
                .findFirst();
    }

    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    public static boolean isBlank(List<String> row) {
        return row.stream().allMatch(cell -> Reading.tidy(cell).isEmpty());
    }

    /** The cell at a place, counted from 0; blank where the row is shorter. */
    public String cell(int row, int column) {
        var cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The same table with other columns left blank, so that every cell stands where it stood. */
    public Sheet only(IntPredicate columns) {
        return new Sheet(rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> columns.test(column) ? row.get(column) : "")
                        .toList())
                .toList());
    }

    /** A column as spreadsheets call it, counted from 0: A, B … Z, AA. */
    public static String letters(int column) {
        var letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }
}
