package se.tyngdpunkt.intake.domain.draft;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.shared.UseCase;

/** The municipality's own versions, and the library's that it has not made its own. */
@UseCase
public class OfferedModels {

    private final Instruments instruments;
    private final Library library;

    OfferedModels(Instruments instruments, Library library) {
        this.instruments = instruments;
        this.library = library;
    }

    public List<InstrumentVersion> all() {
        return library.offeredWith(instruments.adopted());
    }

    Optional<InstrumentVersion> version(String hash) {
        return all().stream().filter(version -> version.hash().equals(hash)).findFirst();
    }
}
