package se.tyngdpunkt.authoring.domain.shelf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.OpenPlace;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Which models there are to read: everybody reads what the municipality measures by, method owners the rest too. */
@UseCase
public class Models {

    private final Instruments instruments;
    private final Rounds rounds;
    private final Drafts drafts;
    private final List<Shipped> library =
            LibraryFiles.names().stream().flatMap(Models::shipped).toList();

    Models(Instruments instruments, Rounds rounds, Drafts drafts) {
        this.instruments = instruments;
        this.rounds = rounds;
        this.drafts = drafts;
    }

    /** A model or a filling of the library, with what its source leaves open. */
    public record Shipped(String name, Instrument instrument, List<OpenPlace> open) {
        public Shipped {
            open = List.copyOf(open);
        }
    }

    /** A version that the municipality has made its own, and the rounds measured by it, the latest first. */
    public record Adopted(InstrumentVersion version, List<Round> rounds) {
        public Adopted {
            rounds = List.copyOf(rounds);
        }
    }

    /** What there is; {@code dropped} are the drafts that can be taken back. */
    public record Shelf(List<Adopted> adopted, List<Draft> drafts, List<Draft> dropped, List<Shipped> library) {
        public Shelf {
            adopted = List.copyOf(adopted);
            drafts = List.copyOf(drafts);
            dropped = List.copyOf(dropped);
            library = List.copyOf(library);
        }
    }

    public Shelf all(Viewer viewer) {
        var adopted = adopted();
        return MethodOwners.isOne(viewer)
                ? new Shelf(adopted, drafts.all(), drafts.dropped(), library)
                : new Shelf(adopted, List.of(), List.of(), List.of());
    }

    public Adopted adopted(InstrumentVersionId id) {
        return instruments
                .byId(id)
                .map(version -> new Adopted(version, byVersion().getOrDefault(id, List.of())))
                .orElseThrow(NotFound::new);
    }

    public Shipped shipped(Viewer viewer, String name) {
        MethodOwners.admit(viewer);
        return library.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** How a version came to be published here, where a draft of ours became it. */
    public Optional<Draft> draftOf(InstrumentVersionId id) {
        return drafts.publishedAs(id);
    }

    private List<Adopted> adopted() {
        var used = byVersion();
        return instruments.adopted().stream()
                .map(version -> new Adopted(version, used.getOrDefault(version.id(), List.of())))
                .toList();
    }

    private Map<InstrumentVersionId, List<Round>> byVersion() {
        return rounds.all().stream().collect(Collectors.groupingBy(Round::instrument));
    }

    private static Stream<Shipped> shipped(String name) {
        return switch (ModelText.read(LibraryFiles.text(name).orElseThrow())) {
            case InstrumentReading.Read(var version) -> Stream.of(new Shipped(name, version.instrument(), List.of()));
            case InstrumentReading.ToFillIn open -> Stream.of(new Shipped(name, open.unfinished(), open.places()));
            case InstrumentReading.Faulty _ -> Stream.of();
        };
    }
}
