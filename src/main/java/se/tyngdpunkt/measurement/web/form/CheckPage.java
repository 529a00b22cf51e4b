package se.tyngdpunkt.measurement.web.form;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.form.CaseQuestion;
import se.tyngdpunkt.measurement.domain.form.TimeQuestion;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.shell.Problems;

/**
 * Her answers once more before she sends them.
 *
 * @param asks what of the working time may be a slip; it hinders nothing
 * @param asksOfCases the same of the cases
 * @param score what it comes to; absent where the leader scores
 * @param notes what the model says of each row
 * @param overtaken whether another tab's version is waiting for her choice; nothing can be sent until then
 * @param namedUpTo who is the highest to see the answers by name, in the word of the model
 */
public record CheckPage(
        MeasurementId id,
        Round round,
        int revision,
        AnswerSheet sheet,
        List<TimeQuestion> asks,
        List<CaseQuestion> asksOfCases,
        Optional<Explained> score,
        Optional<String> leader,
        RowNotes notes,
        boolean overtaken,
        Problems problems,
        String namedUpTo) {

    public boolean asksAnything() {
        return !asks.isEmpty() || !asksOfCases.isEmpty();
    }

    public String address() {
        return "/my/measurements/" + id.value();
    }
}
