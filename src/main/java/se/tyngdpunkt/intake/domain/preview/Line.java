package se.tyngdpunkt.intake.domain.preview;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.measurement.earlier.EarlierAnswers;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What the file tells of one person, or of somebody without a name, that can be taken in.
 *
 * @param totals the file's own points, where it has them
 */
record Line(EarlierAnswers answers, List<Total> totals) {

    Line {
        totals = List.copyOf(totals);
    }

    /**
     * Points in a cell.
     *
     * @param cell as spreadsheets call it
     * @param row whose points they are; of the whole measurement where it is absent
     */
    record Total(String cell, Optional<Row> row, Exact points) {}

    /** A row of a list. */
    record Row(String list, int number) {}
}
