package se.tyngdpunkt.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The models that come with the product, the same for every municipality. */
public interface Library {

    List<InstrumentVersion> shipped();

    /**
     * The versions that a municipality has adopted, then those that come with the product and that it has not made its own; none
     * of the latter that bears the name of one of its own.
     */
    default List<InstrumentVersion> offeredWith(List<InstrumentVersion> adopted) {
        var others = shipped().stream()
                .filter(version -> adopted.stream().noneMatch(own -> own.hash().equals(version.hash())))
                .filter(version -> adopted.stream().noneMatch(version::isNamedAs));
        return Stream.concat(adopted.stream(), others).toList();
    }

    /** The newest shipped version of a model. */
    Optional<InstrumentVersion> byKey(String key);

    /** A model that leaves things open, with the invented values of an example filled in; it says so itself. */
    Optional<InstrumentVersion> example(String filling);
}
