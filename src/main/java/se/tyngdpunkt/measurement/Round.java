package se.tyngdpunkt.measurement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Words;

/**
 * A round as other modules may know it.
 *
 * @param month first day of the month that it is for
 * @param unit the part of the organisation it is for
 * @param lastDay the last day to submit
 * @param privacy who may see the answers, as everybody in it has been told
 * @param bridge the other key that the same answers are scored with too; of a bridge round only
 * @param byWeeks whether its weeks tell it from other rounds, and not its month
 * @param answersDeletedOn since when its answers are deleted; what is published of it stays, and nothing is reckoned anew
 * @param imported whether it was measured elsewhere and read in from a file: closed from the first, with no talk in it
 */
public record Round(
        RoundId id,
        String name,
        LocalDate month,
        InstrumentVersionId instrument,
        UnitId unit,
        LocalDate opensOn,
        LocalDate lastDay,
        RoundState state,
        Privacy privacy,
        Optional<InstrumentVersionId> bridge,
        boolean byWeeks,
        Optional<LocalDate> answersDeletedOn,
        boolean imported) {

    private static final Comparator<Round> BY_TIME =
            Comparator.comparing(Round::month).thenComparing(Round::opensOn);

    /** By their months, within a month by the day they open; those that nothing else parts, by name. */
    public static final Comparator<Round> LATEST_FIRST = BY_TIME.reversed()
            .thenComparing(Round::name)
            .thenComparing(round -> round.id().value().toString());

    public static final Comparator<Round> OLDEST_FIRST = LATEST_FIRST.reversed();

    /** One that its month tells from others. */
    public Round(
            RoundId id,
            String name,
            LocalDate month,
            InstrumentVersionId instrument,
            UnitId unit,
            LocalDate opensOn,
            LocalDate lastDay,
            RoundState state,
            Privacy privacy,
            Optional<InstrumentVersionId> bridge) {
        this(id, name, month, instrument, unit, opensOn, lastDay, state, privacy, bridge, false);
    }

    /** One that was measured here and has its answers. */
    public Round(
            RoundId id,
            String name,
            LocalDate month,
            InstrumentVersionId instrument,
            UnitId unit,
            LocalDate opensOn,
            LocalDate lastDay,
            RoundState state,
            Privacy privacy,
            Optional<InstrumentVersionId> bridge,
            boolean byWeeks) {
        this(
                id,
                name,
                month,
                instrument,
                unit,
                opensOn,
                lastDay,
                state,
                privacy,
                bridge,
                byWeeks,
                Optional.empty(),
                false);
    }

    /** Whether it is for an earlier time; of two for the same month the one that opened first. */
    public boolean isBefore(Round other) {
        return BY_TIME.compare(this, other) < 0;
    }

    /** Whether it takes answers on any of those days. */
    public boolean isWithin(LocalDate first, LocalDate last) {
        return !opensOn.isAfter(last) && !lastDay.isBefore(first);
    }

    /** What tells it from other rounds where there is no room for its name: November 2026, Vecka 46–47 2026, Maj 2024 (importerad). */
    public String label(Words words) {
        var text = labelWithin(words);
        return text.substring(0, 1).toUpperCase(words.language()) + text.substring(1);
    }

    /** The same within a sentence: november 2026, vecka 46–47 2026. */
    public String labelWithin(Words words) {
        var time = byWeeks ? words.weeks(opensOn, lastDay) : words.month(month);
        return imported ? words.say("measurement.round.imported-label", time) : time;
    }

    /** Whether anybody but the worker herself may know what she answers, or that she has. */
    public boolean isNamed() {
        return privacy == Privacy.NAMED;
    }

    /** Whether the answers in it are talked of: not without names, nor of what was measured elsewhere. */
    public boolean hasTalks() {
        return isNamed() && !imported;
    }

    public boolean hasItsAnswers() {
        return answersDeletedOn.isEmpty();
    }

    public boolean isAnonymous() {
        return privacy == Privacy.ANONYMOUS;
    }
}
