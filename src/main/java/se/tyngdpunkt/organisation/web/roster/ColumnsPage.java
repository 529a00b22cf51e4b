package se.tyngdpunkt.organisation.web.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.organisation.domain.draft.RosterDrafts.Draft;
import se.tyngdpunkt.organisation.domain.sheet.Choice;
import se.tyngdpunkt.organisation.domain.sheet.ReadColumns;
import se.tyngdpunkt.organisation.domain.sheet.RosterColumn;
import se.tyngdpunkt.organisation.domain.sheet.SheetColumn;
import se.tyngdpunkt.shell.Problems;

/**
 * Where the columns of a file are told.
 *
 * @param source the name that was typed for where it comes from
 */
public record ColumnsPage(
        UUID id, Draft draft, ReadColumns.Told told, Choice choice, String source, Problems problems) {

    /** Those that have a heading or a cell. */
    public List<SheetColumn> columns() {
        return SheetColumn.of(told.sheet(), told.headings());
    }

    /** What is wrong, with the headings of the columns that it is about. */
    public Problems named() {
        return SheetColumn.named(columns(), problems);
    }

    /** The headings of what is never read. */
    public String leftOut() {
        return String.join(", ", draft.leftOut());
    }

    public List<RosterColumn> choices() {
        return Arrays.asList(RosterColumn.values());
    }

    public Optional<RosterColumn> chosen(SheetColumn column) {
        return Optional.ofNullable(choice.columns().get(column.number()));
    }
}
