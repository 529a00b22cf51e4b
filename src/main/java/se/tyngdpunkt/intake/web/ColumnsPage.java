package se.tyngdpunkt.intake.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.tyngdpunkt.intake.domain.draft.OpenDraft.Opened;
import se.tyngdpunkt.intake.domain.table.CellText;
import se.tyngdpunkt.intake.domain.table.Columns;
import se.tyngdpunkt.intake.domain.table.Question;
import se.tyngdpunkt.intake.domain.table.Target;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shared.text.Cut;
import se.tyngdpunkt.shell.Problems;

/**
 * Where the columns of a file are told.
 *
 * @param chosen as it was typed, or suggested
 */
public record ColumnsPage(Opened opened, Columns chosen, Problems problems) {

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 40;

    /** One column of the file: its number from 0, its letters, its heading and some of its cells. */
    public record Column(int number, String letters, String heading, List<String> examples) {
        public Column {
            examples = List.copyOf(examples);
        }

        public String field() {
            return Columns.COLUMN + number;
        }
    }

    public UUID id() {
        return opened.draft().id();
    }

    /** Those that have a heading or a cell. */
    public List<Column> columns() {
        var headings = opened.headings().words();
        return IntStream.range(0, headings.size())
                .mapToObj(number -> new Column(number, Sheet.letters(number), headings.get(number), examples(number)))
                .filter(column ->
                        !column.heading().isEmpty() || !column.examples().isEmpty())
                .toList();
    }

    private List<String> examples(int column) {
        return IntStream.range(
                        opened.headings().row() + 1, opened.sheet().rows().size())
                .mapToObj(row -> CellText.tidy(opened.sheet().cell(row, column)))
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

    public List<Target> targets() {
        return Target.of(opened.round());
    }

    public List<Question> questions() {
        return Question.of(opened.round());
    }

    public boolean isChosen(Column column, String word) {
        return Optional.ofNullable(chosen.words().get(column.number()))
                .filter(word::equals)
                .isPresent();
    }
}
