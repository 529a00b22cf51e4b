package se.tyngdpunkt.intake.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.intake.domain.draft.OpenDraft.Opened;
import se.tyngdpunkt.intake.domain.table.Columns;
import se.tyngdpunkt.intake.domain.table.Question;
import se.tyngdpunkt.intake.domain.table.Target;
import se.tyngdpunkt.organisation.domain.sheet.SheetColumn;
import se.tyngdpunkt.shell.Problems;

/**
 * Where the columns of a file are told.
 *
 * @param chosen as it was typed, or suggested
 */
public record ColumnsPage(Opened opened, Columns chosen, Problems problems) {

    public UUID id() {
        return opened.draft().id();
    }

    /** Those that have a heading or a cell. */
    public List<SheetColumn> columns() {
        return SheetColumn.of(opened.sheet(), opened.headings());
    }

    /** What is wrong, with the headings of the columns that it is about. */
    public Problems named() {
        return SheetColumn.named(columns(), problems);
    }

    /** The headings of what is never read. */
    public String leftOut() {
        return String.join(", ", opened.draft().leftOut());
    }

    public List<Target> targets() {
        return Target.of(opened.round());
    }

    /** Those that are asked once. */
    public List<Question> questions() {
        return Question.of(opened.round()).stream()
                .filter(question -> question.list().isEmpty())
                .toList();
    }

    /** The lists with what they ask of each row, in the order of the form. */
    public Map<Part, List<Question>> lists() {
        return Question.of(opened.round()).stream()
                .filter(question -> question.list().isPresent())
                .collect(Collectors.groupingBy(
                        question -> question.list().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    public boolean isChosen(SheetColumn column, String word) {
        return Optional.ofNullable(chosen.words().get(column.number()))
                .filter(word::equals)
                .isPresent();
    }
}
