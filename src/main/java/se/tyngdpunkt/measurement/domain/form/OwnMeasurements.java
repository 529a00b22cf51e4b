package se.tyngdpunkt.measurement.domain.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** A worker's own measurements: the one she is to fill in, and her history. Nobody else's can be reached through it. */
@UseCase
public class OwnMeasurements {

    private final Forms forms;
    private final Instruments instruments;
    private final Organisation organisation;

    OwnMeasurements(Forms forms, Instruments instruments, Organisation organisation) {
        this.forms = forms;
        this.instruments = instruments;
        this.organisation = organisation;
    }

    /**
     * One of her measurements with all that its form needs.
     *
     * @param lastTime her latest submitted measurement before it in a comparable version
     */
    public record Own(
            Measured measured,
            InstrumentVersion version,
            Optional<Told> lastTime,
            Optional<Forms.SetAside> setAside,
            boolean isOpen) {}

    public Own one(Viewer viewer, MeasurementId id) {
        var measured = forms.measured(id)
                .filter(found -> viewer.isPerson(found.head().person()))
                .orElseThrow(NotFound::new);
        var version = version(measured.round().instrument());
        return new Own(
                measured,
                version,
                lastBefore(viewer, measured, version),
                forms.setAside(id),
                measured.isOpenOn(organisation.today()));
    }

    /** What she is to fill in now, the earliest last day first. */
    public List<Measured> toFillIn(Viewer viewer) {
        var today = organisation.today();
        return forms.ofPeople(Set.of(viewer.person())).stream()
                .filter(measured -> measured.isDraft() && measured.isOpenOn(today))
                .sorted(Comparator.comparing(Measured::lastDay))
                .toList();
    }

    /** Everything she has been in, the latest first. */
    public List<Measured> all(Viewer viewer) {
        return forms.ofPeople(Set.of(viewer.person())).reversed();
    }

    /** What she has submitted, the oldest first. */
    public List<Told> history(Viewer viewer) {
        return forms.ofPeople(Set.of(viewer.person())).stream()
                .filter(measured -> measured.head().state().isSubmitted())
                .map(measured -> Told.of(measured, version(measured.round().instrument())))
                .toList();
    }

    private Optional<Told> lastBefore(Viewer viewer, Measured measured, InstrumentVersion version) {
        return history(viewer).stream()
                .filter(told -> told.round().month().isBefore(measured.round().month()))
                .filter(told -> version.isComparableWith(told.version()))
                .reduce((_, later) -> later);
    }

    private InstrumentVersion version(InstrumentVersionId id) {
        return instruments.byId(id).orElseThrow();
    }
}
