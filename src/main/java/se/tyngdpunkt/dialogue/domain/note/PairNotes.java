package se.tyngdpunkt.dialogue.domain.note;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;

/** Where each pair's notes are kept: those about one measurement belong to the worker and one leader. */
public interface PairNotes {

    /** The notes by the leader they were written with. */
    Map<PersonId, Notes> of(MeasurementId measurement);

    void save(MeasurementId measurement, PersonId leader, Notes notes, PersonId by, Instant at);

    /** Which later leaders the worker has let read the notes written with that leader. */
    Set<PersonId> sharedWith(MeasurementId measurement, PersonId leader);

    void share(MeasurementId measurement, PersonId leader, Set<PersonId> with, Instant at);

    void stopSharing(MeasurementId measurement, PersonId leader);
}
