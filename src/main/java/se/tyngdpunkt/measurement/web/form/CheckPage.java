package se.tyngdpunkt.measurement.web.form;

import java.util.Optional;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.shell.Problems;

/**
 * Her answers once more before she sends them.
 *
 * @param overtaken whether another tab's version is waiting for her choice; nothing can be sent until then
 */
public record CheckPage(
        MeasurementId id,
        Round round,
        int revision,
        AnswerSheet sheet,
        Explained score,
        Optional<String> leader,
        boolean overtaken,
        Problems problems) {

    public String address() {
        return "/my/measurements/" + id.value();
    }
}
