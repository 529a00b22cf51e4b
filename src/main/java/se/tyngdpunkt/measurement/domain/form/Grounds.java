package se.tyngdpunkt.measurement.domain.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.scoring.Scoring;

/**
 * A measurement with what its answers are scored by.
 *
 * @param day the day of measurement: when it was sent, of a draft today
 * @param earlier what its worker told before it, the oldest first
 */
public record Grounds(Measured measured, InstrumentVersion version, LocalDate day, List<Told> earlier) {

    public Grounds {
        earlier = List.copyOf(earlier);
    }

    public static Grounds of(Measured measured, Forms forms, Instruments instruments, Organisation organisation) {
        var before = forms.beside(measured).stream()
                .filter(one -> one.round().month().isBefore(measured.round().month()))
                .toList();
        return new Grounds(
                measured,
                instruments.byId(measured.round().instrument()).orElseThrow(),
                measured.isDraft()
                        ? organisation.today()
                        : measured.submittedAt().map(organisation::dayOf).orElseGet(organisation::today),
                Told.all(before, id -> instruments.byId(id).orElseThrow(), organisation::dayOf));
    }

    /** Her latest earlier measurement that this one may be compared with. */
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

    /** What these answers come to. */
    public Occasion occasion(Answers answers) {
        return Occasion.of(version, answers, day, Told.before(version, earlier));
    }

    /** The same as the leader sees it until she has scored. */
    public Occasion withoutFelt(Answers answers) {
        return Occasion.withoutFelt(version, answers, day, Told.before(version, earlier));
    }

    public Reckoned reckon(Answers answers) {
        return Scoring.reckon(version, answers, day, Told.before(version, earlier));
    }
}
