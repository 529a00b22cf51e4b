package se.tyngdpunkt.instrument;

import java.util.List;
import java.util.Optional;

/** The versions that the municipality at work has adopted; they are added and never changed. */
public interface Instruments {

    /** Adopts a version; adopting the same content again changes nothing. */
    InstrumentVersionId adopt(InstrumentVersion version);

    Optional<InstrumentVersion> byId(InstrumentVersionId id);

    /** Every adopted version, the latest adopted first. */
    List<InstrumentVersion> adopted();
}
