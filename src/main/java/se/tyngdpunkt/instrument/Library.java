package se.tyngdpunkt.instrument;

import java.util.List;
import java.util.Optional;

/** The models that come with the product, the same for every municipality. */
public interface Library {

    List<InstrumentVersion> shipped();

    /** The newest shipped version of a model. */
    Optional<InstrumentVersion> byKey(String key);

    /** A model that leaves things open, with the invented values of an example filled in; it says so itself. */
    Optional<InstrumentVersion> example(String filling);
}
