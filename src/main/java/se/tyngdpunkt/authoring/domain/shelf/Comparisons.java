package se.tyngdpunkt.authoring.domain.shelf;

import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.draft.Origin;
import se.tyngdpunkt.authoring.domain.draft.Step;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.difference.Difference;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** What differs between two models, each told as {@code version:…}, {@code library:…}, {@code draft:…}, {@code origin:…}, {@code consulted:DRAFT} or {@code step:DRAFT.NUMBER}. */
@UseCase
public class Comparisons {

    private final Instruments instruments;
    private final Drafts drafts;

    Comparisons(Instruments instruments, Drafts drafts) {
        this.instruments = instruments;
        this.drafts = drafts;
    }

    /** The two, and what differs; nothing where one of them cannot be read yet. */
    public record Compared(Optional<Instrument> older, Optional<Instrument> newer, Optional<Difference> difference) {}

    /** Everybody may compare versions that the municipality measures by. */
    public Compared compare(Viewer viewer, String older, String newer) {
        var one = text(viewer, older).orElseThrow(NotFound::new);
        var other = text(viewer, newer).orElseThrow(NotFound::new);
        var before = ModelFiles.instrument(one);
        var after = ModelFiles.instrument(other);
        return new Compared(
                before,
                after,
                before.isPresent() && after.isPresent()
                        ? Optional.of(Difference.between(ModelText.tree(one), ModelText.tree(other)))
                        : Optional.empty());
    }

    private Optional<String> text(Viewer viewer, String told) {
        var colon = told.indexOf(':');
        var name = told.substring(colon + 1);
        var kind = colon < 0 ? "" : told.substring(0, colon);
        if (kind.equals("version")) {
            return id(name).flatMap(id -> instruments.byId(new InstrumentVersionId(id)))
                    .map(InstrumentVersion::text);
        }
        MethodOwners.admit(viewer);
        return switch (kind) {
            case "library" -> LibraryFiles.text(name);
            case "draft" -> id(name).flatMap(id -> drafts.find(new DraftId(id))).map(Draft::content);
            case "origin" ->
                drafts.origins().stream()
                        .filter(origin -> origin.hash().equals(name))
                        .findFirst()
                        .map(Origin::content);
            case "consulted" ->
                id(name).flatMap(id -> drafts.find(new DraftId(id)))
                        .flatMap(Draft::consultation)
                        .map(Draft.Consultation::content);
            case "step" -> step(name);
            default -> Optional.empty();
        };
    }

    private Optional<String> step(String name) {
        var dot = Math.max(0, name.indexOf('.'));
        return id(name.substring(0, dot))
                .flatMap(id -> drafts.find(new DraftId(id)))
                .flatMap(draft -> drafts.steps(draft.id()).stream()
                        .filter(step -> name.equals(draft.id().value() + "." + step.number()))
                        .findFirst()
                        .map(Step::content));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
