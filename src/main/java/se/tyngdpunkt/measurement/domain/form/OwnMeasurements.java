package se.tyngdpunkt.measurement.domain.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
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

    /**
     * One of her measurements with all that its form needs.
     *
     * @param earlier what she has told before it, the oldest first
     * @param day the day of measurement: when she sent it, of a draft today
     */
    public record Own(
            Measured measured,
            InstrumentVersion version,
            List<Told> earlier,
            LocalDate day,
            Optional<Forms.SetAside> setAside,
            boolean isOpen) {

        public Own {
            earlier = List.copyOf(earlier);
        }

        /** Her latest submitted measurement before it in a comparable version. */
        public Optional<Told> lastTime() {
            return earlier.stream()
                    .filter(told -> version.isComparableWith(told.version()))
                    .reduce((_, later) -> later);
        }

        /** What follows with her from earlier rounds. */
        public CarryOver carriedOver() {
            return CarryOver.of(version, earlier, day);
        }

        /** What stands in the form when it is opened: until she has saved it once, what follows from earlier rounds. */
        public SortedMap<String, String> typed() {
            return measured.head().state() == MeasurementState.NOT_STARTED
                    ? carriedOver().typed()
                    : measured.typed();
        }

        /** What these answers of hers come to; of what has been sent the figures that were kept, whatever rows are gone since. */
        public Occasion occasion(Answers answers) {
            return measured.scored()
                    .reckoned()
                    .map(kept -> Occasion.kept(version, answers, day, kept))
                    .orElseGet(() -> Occasion.of(version, answers, day, Told.before(version, earlier)));
        }
    }

    public Own one(Viewer viewer, MeasurementId id) {
        var measured = forms.own(viewer.person(), id).orElseThrow(NotFound::new);
        var version = version(measured.round().instrument());
        return new Own(
                measured,
                version,
                told(forms.beside(measured)).stream()
                        .filter(told ->
                                told.round().month().isBefore(measured.round().month()))
                        .toList(),
                measured.isDraft()
                        ? organisation.today()
                        : measured.submittedAt().map(organisation::dayOf).orElseGet(organisation::today),
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

    /** What she has submitted, the oldest first. */
    public List<Told> history(Viewer viewer) {
        return told(forms.ofWorker(viewer.person()));
    }

    private List<Told> told(List<Measured> hers) {
        return Told.all(hers, this::version, organisation::dayOf);
    }

    private InstrumentVersion version(InstrumentVersionId id) {
        return instruments.byId(id).orElseThrow();
    }
}
