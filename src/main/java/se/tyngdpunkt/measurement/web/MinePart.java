package se.tyngdpunkt.measurement.web;

import java.util.List;
import se.tyngdpunkt.measurement.domain.form.Measured;

/**
 * The part of a worker's first page with the measurements she is to fill in, or her latest.
 *
 * @param mayContest whether her leader has scored the latest, so that she may still contest a row
 */
public record MinePart(List<Measured> toFillIn, List<Measured> latest, boolean mayContest) {

    public MinePart {
        toFillIn = List.copyOf(toFillIn);
        latest = List.copyOf(latest);
    }
}
