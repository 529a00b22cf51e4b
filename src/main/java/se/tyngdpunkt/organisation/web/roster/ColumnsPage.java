package se.tyngdpunkt.organisation.web.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.draft.RosterDrafts.Draft;
import se.tyngdpunkt.organisation.domain.sheet.Choice;
import se.tyngdpunkt.organisation.domain.sheet.ReadColumns;
import se.tyngdpunkt.organisation.domain.sheet.RosterColumn;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shared.text.Cut;
import se.tyngdpunkt.shell.Problems;

/**
 * Where the columns of a file are told.
 *
 * @param source the name that was typed for where it comes from
 */
public record ColumnsPage(
        UUID id, Draft draft, ReadColumns.Told told, Choice choice, String source, Problems problems) {

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 40;

    /** One column of the file: its number from 0, its letters, its heading and some of its cells. */
    public record Column(int number, String letters, String heading, List<String> examples) {
        public Column {
            examples = List.copyOf(examples);
        }

        public String field() {
            return Choice.COLUMN + number;
        }
    }

    /** Those that have a heading or a cell. */
    public List<Column> columns() {
        var headings = told.headings();
        return IntStream.range(0, headings.words().size())
                .mapToObj(number -> new Column(
                        number, Sheet.letters(number), headings.words().get(number), examples(number)))
                .filter(column ->
                        !column.heading().isEmpty() || !column.examples().isEmpty())
                .toList();
    }

    private List<String> examples(int column) {
        return IntStream.range(told.headings().row() + 1, told.sheet().rows().size())
                .mapToObj(row -> Reading.tidy(told.sheet().cell(row, column)))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(EXAMPLES)
                .map(cell -> Cut.dotted(LONGEST_EXAMPLE, cell))
                .toList();
    }

    /** What is wrong, with the headings of the columns that it is about. */
    public Problems named() {
        return new Problems(problems.all().stream()
                .map(problem -> columns().stream()
                        .filter(column -> column.field().equals(problem.field()))
                        .findFirst()
                        .map(column -> problem.named(column.heading().isEmpty() ? column.letters() : column.heading()))
                        .orElse(problem))
                .toList());
    }

    /** The headings of what is never read. */
    public String leftOut() {
        return String.join(", ", draft.leftOut());
    }

    public List<RosterColumn> choices() {
        return Arrays.asList(RosterColumn.values());
    }

    public Optional<RosterColumn> chosen(Column column) {
        return Optional.ofNullable(choice.columns().get(column.number()));
    }
}
