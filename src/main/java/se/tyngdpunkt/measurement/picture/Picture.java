package se.tyngdpunkt.measurement.picture;

import java.util.List;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.scoring.TalkPoint;

/**
 * What one person has told in one submitted measurement, and in her earlier ones.
 *
 * @param revision grows whenever the measurement changes, so that a reader can say which rows she has seen
 * @param earlier her own earlier submitted measurements, the oldest first
 * @param talkPoints what the fixed rules of the model find worth a talk, compared with herself only
 */
public record Picture(
        MeasurementHead head,
        int revision,
        Round round,
        Instrument instrument,
        Answers answers,
        Explained score,
        List<Earlier> earlier,
        List<TalkPoint> talkPoints) {

    public Picture {
        earlier = List.copyOf(earlier);
        talkPoints = List.copyOf(talkPoints);
    }

    /**
     * An earlier measurement of hers.
     *
     * @param comparable whether its model's version may stand beside this one's
     */
    public record Earlier(Round round, Instrument instrument, Answers answers, Explained score, boolean comparable) {}
}
