package se.tyngdpunkt.measurement.domain.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Occasion;
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

    /** One of her measurements with all that its form needs. */
    public record Own(Grounds grounds, Optional<Forms.SetAside> setAside, boolean isOpen) {

        public Measured measured() {
            return grounds.measured();
        }

        public InstrumentVersion version() {
            return grounds.version();
        }

        /** What these answers of hers come to; of what has been sent the figures that were kept, whatever rows are gone since. */
        public Occasion occasion(Answers answers) {
            return measured()
                    .scored()
                    .reckoned()
                    .map(kept -> Occasion.kept(version(), answers, grounds.day(), kept))
                    .orElseGet(() -> grounds.occasion(answers));
        }
    }

    public Own one(Viewer viewer, MeasurementId id) {
        var measured = forms.own(viewer.person(), id).orElseThrow(NotFound::new);
        return new Own(
                Grounds.of(measured, forms, instruments, organisation),
                forms.setAside(id),
                measured.isOpenOn(organisation.today()));
    }

    /** What she is to fill in now, the earliest last day first. */
    public List<Measured> toFillIn(Viewer viewer) {
        var today = organisation.today();
        return forms.ofWorker(viewer.person()).stream()
                .filter(measured -> measured.isDraft() && measured.isOpenOn(today))
                .sorted(Comparator.comparing(Measured::lastDay))
                .toList();
    }

    /** Everything she has been in, the latest first. */
    public List<Measured> all(Viewer viewer) {
        return forms.ofWorker(viewer.person()).reversed();
    }

    /** What she has submitted, the oldest first; a bridge round by each of its keys. */
    public List<Told> history(Viewer viewer) {
        return Told.byEachKey(Told.all(
                forms.ofWorker(viewer.person()), id -> instruments.byId(id).orElseThrow(), organisation::dayOf));
    }
}
