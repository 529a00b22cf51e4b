package se.tyngdpunkt.measurement.domain.contest;

import java.util.List;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.shared.PersonId;

/** The rows that workers have contested; a line is answered or withdrawn once, and never removed. */
public interface Contests {

    /** All of one measurement, the oldest first. */
    List<ContestedRow> of(MeasurementId measurement);

    /** False if one is waiting for that row already. */
    boolean add(MeasurementId measurement, ContestedRow contested, PersonId by);

    /** Keeps the answer of a waiting one; false if it waits no more. */
    boolean answer(MeasurementId measurement, ContestedRow answered);

    /** Lets what is waiting fall: the points that it was about stand no more. */
    default void drop(MeasurementId measurement) {
        of(measurement).stream()
                .filter(ContestedRow::isWaiting)
                .forEach(row -> answer(measurement, row.answered(new ContestedRow.Withdrawn())));
    }
}
