package se.tyngdpunkt.intake.domain.preview;

import java.util.List;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;

/**
 * What is wrong in a cell. The cell's content is left out: it may be what must not be shown.
 *
 * @param row from 0
 * @param column from 0
 * @param messageKey the sentence that says what to do
 */
public record Fault(int row, int column, String messageKey, List<String> arguments) {

    /** The first faults are enough to mend a file by. */
    static final int MOST = 1_000;

    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault at(int row, int column, String messageKey) {
        return new Fault(row, column, messageKey, List.of());
    }

    /** As spreadsheets call it: C17. */
    public String cell() {
        return Sheet.letters(column) + (row + 1);
    }
}
