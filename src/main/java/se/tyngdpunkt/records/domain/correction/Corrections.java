package se.tyngdpunkt.records.domain.correction;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.shared.PersonId;

/** Where what people have asked to have corrected is kept, within the municipality in scope. */
public interface Corrections {

    void add(Correction asked);

    Optional<Correction> find(CorrectionId id);

    /** All that she has asked for, the latest first. */
    List<Correction> of(PersonId person);

    /** All that wait for an answer, the oldest first. */
    List<Correction> waiting();

    /** Keeps the answer of a waiting one; false if it waits no more. */
    boolean answer(Correction answered);
}
