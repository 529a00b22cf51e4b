package se.tyngdpunkt.measurement.domain.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.rescoring.Bridging;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.scoring.reckoning.Subject;

/**
 * A submitted measurement, read and scored by the version it was answered in, on the day it was sent.
 *
 * @param revision grows whenever the measurement changes
 * @param bridged the same answers scored by the bridge's key; of a bridge round only, and where they fit it
 * @param rowsAreGone whether rows have been deleted, so that it can be scored no more
 */
public record Told(
        MeasurementHead head,
        int revision,
        Round round,
        Occasion occasion,
        Optional<Occasion> bridged,
        boolean rowsAreGone) {

    /**
     * What one person has told, but in anonymous rounds, the oldest first; figures that were kept are taken as they are, but
     * for what has lasted.
     */
    public static List<Told> all(
            List<Measured> ofOnePerson,
            Function<InstrumentVersionId, InstrumentVersion> versions,
            Function<Instant, LocalDate> days) {
        var all = new ArrayList<Told>();
        ofOnePerson.stream()
                .filter(measured -> measured.head().state().isSubmitted()
                        && !measured.round().isAnonymous())
                .sorted(Comparator.comparing(Measured::round, Round.OLDEST_FIRST))
                .forEach(measured -> all.add(of(measured, versions, all, days)));
        return List.copyOf(all);
    }

    private static Told of(
            Measured measured,
            Function<InstrumentVersionId, InstrumentVersion> versions,
            List<Told> earlier,
            Function<Instant, LocalDate> days) {
        var day = days.apply(measured.submittedAt().orElseThrow());
        var own = versions.apply(measured.round().instrument());
        var scored = measured.scored();
        var answers =
                AnswerReading.ofBoth(own.instrument(), measured.confirmed()).answers();
        return new Told(
                measured.head(),
                measured.revision(),
                measured.round(),
                scored.reckoned()
                        .map(kept -> kept(own, answers, day, kept, earlier))
                        .orElseGet(() -> Occasion.of(own, answers, day, before(own, earlier))),
                scored.bridged().flatMap(kept -> measured.round()
                        .bridge()
                        .map(versions)
                        .map(other -> kept(
                                other,
                                AnswerReading.ofBoth(other.instrument(), measured.confirmed())
                                        .answers(),
                                day,
                                kept,
                                earlier))),
                scored.rowsAreGone());
    }

    private static Occasion kept(
            InstrumentVersion version, Answers answers, LocalDate day, Reckoned kept, List<Told> earlier) {
        return Occasion.kept(
                version,
                answers,
                day,
                kept.after(before(version, earlier), version.instrument().calculation(), day));
    }

    /** As a round of that version looks back on earlier ones: only what it may be compared with, the latest last. */
    public static List<Subject.Earlier> before(InstrumentVersion version, List<Told> earlier) {
        return earlier.stream()
                .flatMap(told -> told.by(version).stream())
                .map(told -> told.score().reckoned().asEarlier(told.occasion().day()))
                .toList();
    }

    /** By the key that a round of that version may be compared with: its own, or its bridge's. */
    public Optional<Told> by(InstrumentVersion later) {
        return byEachKey()
                .filter(told -> later.isComparableWith(told.version()))
                .findFirst();
    }

    /**
     * One for each key, in the order they are read over time.
     */
    public static List<Told> byEachKey(List<Told> oldestFirst) {
        var all = new ArrayList<Told>();
        for (int place = 0; place < oldestFirst.size(); place++) {
            var keys = oldestFirst.get(place).byEachKey().toList();
            var before = all.isEmpty() ? Optional.<Told>empty() : Optional.of(all.getLast());
            var after = oldestFirst.stream().skip(place + 1L).findFirst();
            all.addAll(
                    Bridging.comesFirst(
                                    before.map(Told::version),
                                    keys.getFirst().version(),
                                    keys.getLast().version(),
                                    after.map(Told::version))
                            ? keys.reversed()
                            : keys);
        }
        return List.copyOf(all);
    }

    /** Whether it is told by the other key of a bridge round. */
    public boolean isByBridge() {
        return round.bridge().filter(version().id()::equals).isPresent();
    }

    private Stream<Told> byEachKey() {
        return Stream.concat(Stream.of(occasion), bridged.stream())
                .map(by -> new Told(head, revision, round, by, Optional.empty(), rowsAreGone));
    }

    public InstrumentVersion version() {
        return occasion.version();
    }

    public Answers answers() {
        return occasion.answers();
    }

    public Explained score() {
        return occasion.explained();
    }

    /** Whether it waits for her nearest leader to score it by the key; not where rows are gone, since nobody can. */
    public boolean isToBeScored() {
        return head.state() == MeasurementState.SUBMITTED
                && version().instrument().way().isScoredByLeader()
                && !rowsAreGone;
    }

    /** As the nearest leader sees it until she has scored it; {@code earlier} as she sees them. */
    public Told withoutFelt(List<Told> earlier) {
        return new Told(
                head,
                revision,
                round,
                Occasion.withoutFelt(version(), answers(), occasion.day(), before(version(), earlier)),
                Optional.empty(),
                rowsAreGone);
    }
}
