package se.tyngdpunkt.instrument;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.shared.MunicipalityId;

/** The versions a municipality has adopted; they are added and never changed. */
public interface Instruments {

    /** Adopts a version; adopting the same content again changes nothing. */
    InstrumentVersionId adopt(MunicipalityId municipality, InstrumentVersion version);

    Optional<InstrumentVersion> byId(MunicipalityId municipality, InstrumentVersionId id);

    /** Every adopted version, the latest adopted first. */
    List<InstrumentVersion> adopted(MunicipalityId municipality);
}
