package se.tyngdpunkt.instrument;

import java.util.List;
import java.util.Optional;

/** The versions that the municipality at work has adopted; they are added and never changed. */
public interface Instruments {

    /**
     * Adopts a version; adopting the same content again changes nothing. A key and version stand for one content for ever:
     * nothing is adopted, and nothing given back, where they stand for another already. Whoever asks at the same moment
     * waits, until this transaction ends.
     */
    Optional<InstrumentVersionId> adopt(InstrumentVersion version);

    Optional<InstrumentVersion> byId(InstrumentVersionId id);

    /** Every adopted version, the latest adopted first. */
    List<InstrumentVersion> adopted();
}
