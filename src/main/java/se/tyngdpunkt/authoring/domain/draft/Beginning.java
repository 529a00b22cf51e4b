package se.tyngdpunkt.authoring.domain.draft;

import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.instrument.InstrumentVersionId;

/** What a new draft begins with. */
public sealed interface Beginning {

    /** A model or an example filling of the library, by its name. */
    record Shipped(String name) implements Beginning {}

    record Adopted(InstrumentVersionId id) implements Beginning {}

    record OtherDraft(DraftId id) implements Beginning {}

    record Empty() implements Beginning {}

    /** As a form tells it: {@code library:nassjo-1}, {@code version:…}, {@code draft:…} or {@code empty}. */
    static Optional<Beginning> named(String told) {
        var colon = told.indexOf(':');
        var name = told.substring(colon + 1);
        return switch (colon < 0 ? told : told.substring(0, colon)) {
            case "empty" -> Optional.of(new Empty());
            case "library" -> Optional.of(new Shipped(name));
            case "version" -> id(name).map(id -> new Adopted(new InstrumentVersionId(id)));
            case "draft" -> id(name).map(id -> new OtherDraft(new DraftId(id)));
            default -> Optional.empty();
        };
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
