package se.tyngdpunkt.organisation.domain.report;

import java.util.List;
import se.tyngdpunkt.organisation.domain.Flaw;

/**
 * What is wrong in a cell. The cell's content is left out: it may be what must not be shown.
 *
 * @param row as a spreadsheet numbers it, the headers being row 1
 * @param column the header
 */
public record RosterFault(int row, String column, Flaw flaw) {

    /** The first faults are enough to mend a file by; the rest follow from the same cause more often than not. */
    public static final int MOST_SHOWN = 100;

    public static boolean isEnough(List<RosterFault> faults) {
        return faults.size() >= MOST_SHOWN;
    }
}
