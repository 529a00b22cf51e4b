package se.tyngdpunkt.measurement.domain.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.scoring.Scoring;

/**
 * A measurement with what its answers are scored by.
 *
 * @param bridge the other key that the same answers are scored with too; of a bridge round only
 * @param day the day of measurement: when it was sent, of a draft today
 * @param earlier what its worker told before it, the oldest first
 */
public record Grounds(
        Measured measured,
        InstrumentVersion version,
        Optional<InstrumentVersion> bridge,
        LocalDate day,
        List<Told> earlier) {

    public Grounds {
        earlier = List.copyOf(earlier);
    }

    public static Grounds of(Measured measured, Forms forms, Instruments instruments, Organisation organisation) {
        return of(measured, forms.beside(measured), instruments, organisation);
    }

    /**
     * The same where it is known what stands beside it.
     *
     * @param beside the same worker's
     */
    public static Grounds of(
            Measured measured, List<Measured> beside, Instruments instruments, Organisation organisation) {
        var before = beside.stream()
                .filter(one -> one.round().isBefore(measured.round()))
                .toList();
        return new Grounds(
                measured,
                instruments.byId(measured.round().instrument()).orElseThrow(),
                measured.round().bridge().flatMap(instruments::byId),
                measured.isDraft()
                        ? organisation.today()
                        : measured.submittedAt().map(organisation::dayOf).orElseGet(organisation::today),
                Told.all(before, id -> instruments.byId(id).orElseThrow(), organisation::dayOf));
    }

    /** Her latest earlier measurement that this one may be compared with. */
    public Optional<Told> lastTime() {
        return earlier.stream().flatMap(told -> told.by(version).stream()).reduce((_, later) -> later);
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

    public Reckonings reckon(Answers answers) {
        return new Reckonings(
                reckon(version, answers),
                bridge.filter(_ -> !waitsForLeader())
                        .flatMap(other -> bridged(other, answers.typed(version.instrument()))));
    }

    /** What is sent to a leader who scores is not worked out by the other key before she has. */
    private boolean waitsForLeader() {
        return measured.isDraft() && version.instrument().way().isScoredByLeader();
    }

    /** By the bridge's key, as it was kept when the answers were scored. */
    public Optional<Occasion> bridged() {
        return bridge.flatMap(other -> measured.scored()
                .bridged()
                .map(kept -> Occasion.kept(
                        other,
                        AnswerReading.ofBoth(other.instrument(), measured.confirmed())
                                .answers(),
                        day,
                        kept)));
    }

    private Optional<Reckoned> bridged(InstrumentVersion other, Map<String, String> typed) {
        var read = AnswerReading.ofBoth(other.instrument(), typed);
        return Optional.of(reckon(other, read.answers()))
                .filter(reckoned -> read.problems().isEmpty())
                .filter(reckoned ->
                        reckoned.measures().values().stream().limit(1).allMatch(Reckoned.Sum::isComplete));
    }

    private Reckoned reckon(InstrumentVersion by, Answers answers) {
        return Scoring.reckon(by, answers, day, Told.before(by, earlier));
    }
}
