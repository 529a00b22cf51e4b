package se.tyngdpunkt.measurement.web.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.TalksBooked;
import se.tyngdpunkt.measurement.web.key.ResultPart;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.scoring.Occasion;

/**
 * The receipt, which is also where a sent measurement is read afterwards.
 *
 * @param result what came of the leader's scoring, where the model lets her score and she has confirmed
 * @param rowsAreGone whether rows have been deleted, so that what is not scored never is
 * @param bridged the same by the bridge's key, of a bridge round whose points are known
 * @param notes what the model says of the time limits of each row
 * @param hardRows what she has said was hard to read: row key to reason key
 * @param reasons the reasons she may choose among
 * @param asksForHardRows whether what she says of hard rows can still be counted
 * @param mayTakeBack whether she may still change what she sent
 */
public record ReceiptPage(
        MeasurementId id,
        Round round,
        Instrument instrument,
        MeasurementState state,
        Optional<Instant> submittedAt,
        AnswerSheet sheet,
        RowNotes notes,
        Explained score,
        Optional<ResultPart> result,
        boolean rowsAreGone,
        Optional<Occasion> bridged,
        Optional<String> leader,
        Optional<TalksBooked.Booked> talk,
        Map<String, String> hardRows,
        List<String> reasons,
        boolean asksForHardRows,
        boolean mayTakeBack) {

    /** Where the model stands with its weights, definitions and examples. */
    public String key() {
        return "/models/" + round.instrument().value();
    }

    public String address() {
        return "/my/measurements/" + id.value();
    }
}
