package se.tyngdpunkt.authoring.domain.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.shared.PersonId;

/**
 * What stops a draft from being sent and from being published.
 *
 * @param adopted the versions that the municipality has; a key and version stand for one content for ever
 * @param shipped the library's, which it may make its own any day
 * @param writers everybody who has written in it
 * @param needsAnother whether the reader must be somebody else
 * @param today a consultation on a later day has not been held
 */
public record Readiness(
        Draft draft,
        List<InstrumentVersion> adopted,
        List<InstrumentVersion> shipped,
        Set<PersonId> writers,
        Settings settings,
        boolean needsAnother,
        LocalDate today) {

    public Readiness {
        adopted = List.copyOf(adopted);
        shipped = List.copyOf(shipped);
        writers = Set.copyOf(writers);
    }

    /** What its author must do first. */
    public List<Hindrance> beforeReview() {
        var found = ofText();
        if (draft.hasUntold()) {
            found.add(Hindrance.of("authoring.hindrance.untold"));
        }
        return found;
    }

    /** What stops this reader from publishing it. */
    public List<Hindrance> beforePublication(PersonId reader) {
        var found = ofText();
        if (settings.consultationRequired()) {
            found.addAll(ofConsultation());
        }
        if (needsAnother && isAuthor(reader)) {
            found.add(Hindrance.of("authoring.hindrance.own"));
        }
        return found;
    }

    private List<Hindrance> ofConsultation() {
        if (draft.consultation().filter(noted -> !noted.day().isAfter(today)).isEmpty()) {
            return List.of(Hindrance.of("authoring.hindrance.consultation"));
        }
        return draft.hasChangedSinceConsultation()
                ? List.of(Hindrance.of("authoring.hindrance.consultation-changed"))
                : List.of();
    }

    private boolean isAuthor(PersonId reader) {
        return writers.contains(reader)
                || draft.saved().by().equals(reader)
                || draft.sent().filter(stamp -> stamp.by().equals(reader)).isPresent();
    }

    private List<Hindrance> ofText() {
        var found = new ArrayList<Hindrance>();
        switch (ModelText.read(draft.content())) {
            case InstrumentReading.Faulty(var faults) ->
                found.add(Hindrance.of("authoring.hindrance.faults", faults.size()));
            case InstrumentReading.ToFillIn open ->
                found.add(Hindrance.of("authoring.hindrance.open", open.places().size()));
            case InstrumentReading.Read(var version) -> {
                if (Stream.concat(adopted.stream(), shipped.stream()).anyMatch(version::isNamedAs)) {
                    found.add(Hindrance.taken(version));
                }
            }
        }
        return found;
    }
}
