package se.tyngdpunkt.measurement.domain.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.reckoning.Subject;

/**
 * A submitted measurement, read and scored by the version it was answered in, on the day it was sent.
 *
 * @param revision grows whenever the measurement changes
 */
public record Told(MeasurementHead head, int revision, Round round, Occasion occasion) {

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
                .sorted(Comparator.comparing(
                        (Measured measured) -> measured.round().month()))
                .forEach(measured ->
                        all.add(of(measured, versions.apply(measured.round().instrument()), all, days)));
        return List.copyOf(all);
    }

    private static Told of(
            Measured measured, InstrumentVersion version, List<Told> earlier, Function<Instant, LocalDate> days) {
        var answers =
                AnswerReading.ofBoth(version.instrument(), measured.confirmed()).answers();
        var day = days.apply(measured.submittedAt().orElseThrow());
        var occasion = measured.scored()
                .reckoned()
                .map(reckoned -> Occasion.kept(
                        version,
                        answers,
                        day,
                        reckoned.after(
                                before(version, earlier), version.instrument().calculation(), day)))
                .orElseGet(() -> Occasion.of(version, answers, day, before(version, earlier)));
        return new Told(measured.head(), measured.revision(), measured.round(), occasion);
    }

    /** As a round of that version looks back on earlier ones: only what it may be compared with, the latest last. */
    public static List<Subject.Earlier> before(InstrumentVersion version, List<Told> earlier) {
        return earlier.stream()
                .filter(told -> version.isComparableWith(told.version()))
                .map(told -> told.score().reckoned().asEarlier(told.occasion().day()))
                .toList();
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

    /** As the nearest leader sees it until she has scored it; {@code earlier} as she sees them. */
    public Told withoutFelt(List<Told> earlier) {
        return new Told(
                head,
                revision,
                round,
                Occasion.withoutFelt(version(), answers(), occasion.day(), before(version(), earlier)));
    }
}
