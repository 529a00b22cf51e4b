package se.tyngdpunkt.organisation.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.organisation.domain.Fault;
import se.tyngdpunkt.organisation.domain.Flaw;

/**
 * What the columns of a table are.
 *
 * @param columns ours, by the number of the column from 0; the others are left out
 * @param department of all rows, where no column tells it
 */
public record Choice(Map<Integer, RosterColumn> columns, String department) {

    /** The field of the form for a column, and that of the department. */
    public static final String COLUMN = "column-";

    public static final String DEPARTMENT = "department";

    public Choice {
        columns = new TreeMap<>(columns);
    }

    /** What the headings themselves say, and otherwise a source that is known. */
    public static Choice of(Headings headings, Optional<Source> source) {
        var columns = new TreeMap<Integer, RosterColumn>();
        for (int column = 0; column < headings.keys().size(); column++) {
            var key = headings.keys().get(column);
            var ours = source.isPresent()
                    ? Optional.ofNullable(source.get().columns().get(key))
                    : headings.column(column);
            if (ours.isPresent() && !columns.containsValue(ours.get())) {
                columns.put(column, ours.get());
            }
        }
        return new Choice(columns, source.map(Source::department).orElse(""));
    }

    /** The same by the keys of the headings, to be remembered. */
    public Source named(String name, Headings headings) {
        var keys = new TreeMap<String, RosterColumn>();
        columns.forEach((number, column) -> keys.put(headings.keys().get(number), column));
        return new Source(name, keys, department);
    }

    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        var seen = new ArrayList<RosterColumn>();
        columns.forEach((number, column) -> {
            if (seen.contains(column)) {
                faults.add(new Fault(COLUMN + number, Flaw.COLUMN_TWICE));
            }
            seen.add(column);
        });
        if (!seen.contains(RosterColumn.DEPARTMENT) && !seen.contains(RosterColumn.PLACEMENT) && department.isBlank()) {
            faults.add(new Fault(DEPARTMENT, Flaw.MISSING));
        }
        return faults;
    }

    /** The table with our headings and only the chosen columns; every cell stands where it stood, and nothing above the headings. */
    public Sheet applied(Sheet sheet, Headings headings) {
        var rows = new ArrayList<List<String>>();
        int width = sheet.width();
        for (int row = 0; row < sheet.rows().size(); row++) {
            rows.add(row < headings.row() ? List.of() : row(sheet, row, width, row == headings.row()));
        }
        return new Sheet(rows);
    }

    private List<String> row(Sheet sheet, int row, int width, boolean isHeading) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            var ours = Optional.ofNullable(columns.get(column));
            var cell = sheet.cell(row, column);
            cells.add(ours.map(each -> isHeading ? each.header() : cell).orElse(""));
        }
        if (!columns.containsValue(RosterColumn.DEPARTMENT) && !department.isBlank() && !Sheet.isBlank(cells)) {
            cells.add(isHeading ? RosterColumn.DEPARTMENT.header() : department);
        }
        return cells;
    }
}
