package se.tyngdpunkt.authoring.domain.share;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.draft.Origin;
import se.tyngdpunkt.authoring.domain.share.AskOrigin.Newer;
import se.tyngdpunkt.authoring.domain.share.AskOrigin.Notice;
import se.tyngdpunkt.authoring.domain.share.OriginsRead.Read;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.instrument.format.ModelText;

/** What drafts and versions were made from, followed back through one's own versions and drafts. */
final class Lineage {

    private static final String LIBRARY = "library ";
    private static final String VERSION = "version ";
    private static final String DRAFT = "draft ";

    private final Drafts drafts;
    private final Map<String, Origin> origins;
    private final Set<Read> reads;

    Lineage(Drafts drafts, OriginsRead reads) {
        this.drafts = drafts;
        this.reads = reads.all();
        this.origins =
                drafts.origins().stream().collect(Collectors.toMap(Origin::hash, Function.identity(), (one, _) -> one));
    }

    /** A version that no draft became was taken from the library as it was. */
    Optional<Notice> notice(InstrumentVersion version) {
        var draft = drafts.publishedAs(version.id());
        return draft.isPresent()
                ? notice(draft.get())
                : shipped(version.instrument(), version.hash())
                        .map(newer -> new Newer("version:" + version.id().value(), newer))
                        .map(newer -> notice(version.id().value(), newer));
    }

    Optional<Notice> notice(Draft draft) {
        var passed = new HashSet<String>();
        return draft.origin()
                .flatMap(hash -> newer(hash, passed))
                .map(newer -> notice(draft.id().value(), newer));
    }

    private Notice notice(UUID model, Newer newer) {
        var to = newer.to();
        var name = to.substring(to.indexOf(':') + 1);
        var hash = to.startsWith("library:")
                ? LibraryFiles.text(name).flatMap(ModelText::hash).orElseThrow()
                : name;
        var read = new Read(model, hash);
        return new Notice(newer, read, reads.contains(read));
    }

    private Optional<Newer> newer(String hash, Set<String> passed) {
        if (!passed.add(hash)) {
            return Optional.empty();
        }
        return Optional.ofNullable(origins.get(hash))
                .flatMap(origin -> Stream.concat(shipped(origin).stream(), brought(origin, origins.values()))
                        .findFirst()
                        .map(newer -> new Newer("origin:" + origin.hash(), newer))
                        .or(() -> before(origin).flatMap(earlier -> newer(earlier, passed))));
    }

    /** The hash of what an origin was itself made from. */
    private Optional<String> before(Origin origin) {
        return version(origin)
                .flatMap(drafts::publishedAs)
                .or(() -> id(origin, DRAFT).map(DraftId::new).flatMap(drafts::find))
                .flatMap(Draft::origin)
                .or(() -> Optional.of(origin.madeFrom()).filter(hash -> !hash.isEmpty()));
    }

    private Optional<String> shipped(Origin origin) {
        var isOfLibrary = origin.from().startsWith(LIBRARY)
                || version(origin)
                        .filter(id -> drafts.publishedAs(id).isEmpty())
                        .isPresent();
        return isOfLibrary
                ? ModelFiles.instrument(origin.content()).flatMap(model -> shipped(model, origin.hash()))
                : Optional.empty();
    }

    /** Examples with invented values become nothing newer. */
    private static Optional<String> shipped(Instrument model, String hash) {
        return Optional.of(model.key())
                .filter(_ -> !model.filling().isInvented())
                .filter(key -> LibraryFiles.text(key)
                        .flatMap(ModelText::hash)
                        .filter(now -> !now.equals(hash))
                        .isPresent())
                .map(key -> "library:" + key);
    }

    /** From the same sender only: others may call another model by the same key. */
    private static Stream<String> brought(Origin origin, Collection<Origin> all) {
        return all.stream()
                .filter(other -> other.from().equals(origin.from())
                        && other.sender().filter(sender -> !sender.isEmpty()).isPresent()
                        && other.key().equals(origin.key())
                        && !other.hash().equals(origin.hash())
                        && other.keptAt().isAfter(origin.keptAt()))
                .max(Comparator.comparing(Origin::keptAt))
                .map(other -> "origin:" + other.hash())
                .stream();
    }

    private static Optional<InstrumentVersionId> version(Origin origin) {
        return id(origin, VERSION).map(InstrumentVersionId::new);
    }

    private static Optional<UUID> id(Origin origin, String kind) {
        return origin.from().startsWith(kind)
                ? Optional.of(UUID.fromString(origin.from().substring(kind.length())))
                : Optional.empty();
    }
}
