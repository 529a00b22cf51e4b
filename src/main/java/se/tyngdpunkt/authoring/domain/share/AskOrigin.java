package se.tyngdpunkt.authoring.domain.share;

import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.Origin;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.shared.UseCase;

/** Whether a draft's origin has become something newer since: shipped with the product, or brought in as a file. */
@UseCase
public class AskOrigin {

    private static final String LIBRARY = "library ";
    private static final String PACKAGE = "package ";

    private final Drafts drafts;

    AskOrigin(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The origin and the newer one, as comparisons tell them. */
    public record Newer(String from, String to) {}

    public Optional<Newer> newer(Draft draft) {
        var origins = drafts.origins();
        return origins.stream()
                .filter(origin -> draft.origin().filter(origin.hash()::equals).isPresent())
                .findFirst()
                .flatMap(origin -> Stream.concat(shipped(origin), brought(origin, origins.stream()))
                        .findFirst()
                        .map(newer -> new Newer("origin:" + origin.hash(), newer)));
    }

    private static Stream<String> shipped(Origin origin) {
        return origin.from().startsWith(LIBRARY)
                ? Stream.of(origin.key())
                        .filter(key -> LibraryFiles.text(key)
                                .flatMap(ModelText::hash)
                                .filter(hash -> !hash.equals(origin.hash()))
                                .isPresent())
                        .filter(_ -> !origin.from().endsWith("-exempel"))
                        .map(key -> "library:" + key)
                : Stream.of();
    }

    private static Stream<String> brought(Origin origin, Stream<Origin> all) {
        return all.filter(other -> other.from().startsWith(PACKAGE)
                        && other.key().equals(origin.key())
                        && !other.hash().equals(origin.hash())
                        && other.keptAt().isAfter(origin.keptAt()))
                .map(other -> "origin:" + other.hash());
    }
}
