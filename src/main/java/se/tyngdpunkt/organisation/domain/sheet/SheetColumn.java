package se.tyngdpunkt.organisation.domain.sheet;

import java.util.List;
import java.util.stream.IntStream;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.shared.text.Cut;
import se.tyngdpunkt.shell.Problems;

/** A column as it is shown to whoever tells what it is: its number from 0, its letters, its heading and some of its cells. */
public record SheetColumn(int number, String letters, String heading, List<String> examples) {

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 40;

    public SheetColumn {
        examples = List.copyOf(examples);
    }

    /** Those that have a heading or a cell. */
    public static List<SheetColumn> of(Sheet sheet, Headings headings) {
        return IntStream.range(0, headings.words().size())
                .mapToObj(number -> new SheetColumn(
                        number,
                        Sheet.letters(number),
                        headings.words().get(number),
                        examples(sheet, headings.row() + 1, number)))
                .filter(column ->
                        !column.heading().isEmpty() || !column.examples().isEmpty())
                .toList();
    }

    private static List<String> examples(Sheet sheet, int firstRow, int column) {
        return IntStream.range(firstRow, sheet.rows().size())
                .mapToObj(row -> Reading.tidy(sheet.cell(row, column)))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(EXAMPLES)
                .map(cell -> Cut.dotted(LONGEST_EXAMPLE, cell))
                .toList();
    }

    /** Its field of the form. */
    public String field() {
        return Choice.COLUMN + number;
    }

    /** The same problems, named by the columns that they are about. */
    public static Problems named(List<SheetColumn> columns, Problems problems) {
        return new Problems(problems.all().stream()
                .map(problem -> columns.stream()
                        .filter(column -> column.field().equals(problem.field()))
                        .findFirst()
                        .map(column -> problem.named(column.heading().isEmpty() ? column.letters() : column.heading()))
                        .orElse(problem))
                .toList());
    }
}
