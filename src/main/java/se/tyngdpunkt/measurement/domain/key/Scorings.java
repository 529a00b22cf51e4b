package se.tyngdpunkt.measurement.domain.key;

import java.time.Instant;
import java.util.Map;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.shared.PersonId;

/** Where what a leader answers by the key is kept; each change is on top of a revision, and false if another came first. */
public interface Scorings {

    /** Keeps what she has typed so far of a measurement that has been sent. */
    boolean save(MeasurementId id, int onRevision, Map<String, String> scored);

    /** Keeps, beside what was just saved, digests of the rows that it answers. */
    void keepRows(MeasurementId id, Map<String, String> digests);

    /** Turns a sent measurement into a summed one. */
    boolean confirm(
            MeasurementId id,
            int onRevision,
            Map<String, String> scored,
            Reckonings reckonings,
            PersonId by,
            Instant at);

    /** Scores a summed measurement anew. */
    boolean change(MeasurementId id, int onRevision, Map<String, String> scored, Reckonings reckonings);
}
