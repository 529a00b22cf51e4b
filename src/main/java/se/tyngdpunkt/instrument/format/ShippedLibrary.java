package se.tyngdpunkt.instrument.format;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Library;

/** The library on the class path; read once, and a fault in it stops the start. */
@Component
public class ShippedLibrary implements Library {

    private final List<InstrumentVersion> shipped = LibraryFiles.NAMES.stream()
            .map(ShippedLibrary::read)
            .flatMap(Optional::stream)
            .filter(version -> version.instrument().fitsTheForm())
            .toList();

    @Override
    public List<InstrumentVersion> shipped() {
        return shipped;
    }

    @Override
    public Optional<InstrumentVersion> byKey(String key) {
        return shipped.stream()
                .filter(version -> version.instrument().key().equals(key))
                .reduce((_, newer) -> newer);
    }

    @Override
    public Optional<InstrumentVersion> example(String filling) {
        return LibraryFiles.FILLINGS.stream()
                .filter(filling::equals)
                .flatMap(name -> LibraryFiles.text(name).stream())
                .map(ModelText::read)
                .filter(InstrumentReading.Read.class::isInstance)
                .map(reading -> ((InstrumentReading.Read) reading).version())
                .findFirst();
    }

    /** What is still to be filled in cannot be adopted, and is not offered here. */
    private static Optional<InstrumentVersion> read(String file) {
        return switch (LibraryFiles.read(file)) {
            case InstrumentReading.Read read -> Optional.of(read.version());
            case InstrumentReading.ToFillIn _ -> Optional.empty();
            case InstrumentReading.Faulty faulty ->
                throw new IllegalStateException(file + " is faulty: " + faulty.faults());
        };
    }
}
