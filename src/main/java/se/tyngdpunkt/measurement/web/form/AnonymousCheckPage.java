package se.tyngdpunkt.measurement.web.form;

import java.util.SortedMap;
import java.util.TreeMap;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements.Own;
import se.tyngdpunkt.scoring.AnswerReading;

/**
 * Her answers once more before she sends them for good.
 *
 * @param typed what is sent, which nobody keeps until then
 */
public record AnonymousCheckPage(MeasurementId id, Round round, AnswerSheet sheet, SortedMap<String, String> typed) {

    public AnonymousCheckPage {
        typed = new TreeMap<>(typed);
    }

    static AnonymousCheckPage of(Own own, AnswerReading reading) {
        var instrument = own.version().instrument();
        var typed = reading.answers().typed(instrument);
        return new AnonymousCheckPage(
                own.measured().head().id(), own.measured().round(), AnswerSheet.of(instrument, typed), typed);
    }

    public String address() {
        return "/my/measurements/" + id.value() + "/anonymous";
    }
}
