package se.tyngdpunkt.measurement.web;

import java.util.List;
import se.tyngdpunkt.measurement.domain.form.Measured;

/** The part of a worker's first page with the measurements she is to fill in, or her latest. */
public record MinePart(List<Measured> toFillIn, List<Measured> latest) {

    public MinePart {
        toFillIn = List.copyOf(toFillIn);
        latest = List.copyOf(latest);
    }
}
