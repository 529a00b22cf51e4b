package se.tyngdpunkt.intake.domain.draft;

import java.util.ArrayList;
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
        var adopted = instruments.adopted();
        var all = new ArrayList<>(adopted);
        library.shipped().stream()
                .filter(version -> adopted.stream().noneMatch(version::isNamedAs))
                .filter(version -> adopted.stream().noneMatch(own -> own.hash().equals(version.hash())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    Optional<InstrumentVersion> version(String hash) {
        return all().stream().filter(version -> version.hash().equals(hash)).findFirst();
    }
}
