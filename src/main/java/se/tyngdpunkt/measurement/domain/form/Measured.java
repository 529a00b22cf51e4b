package se.tyngdpunkt.measurement.domain.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.scoring.Reckoned;

/**
 * One person's measurement with what she has typed.
 *
 * @param revision grows by one with each save
 * @param typed what stands in each field, by the field's name; of a draft as typed, afterwards as read
 * @param handedBackFor why her leader has handed it back, until she sends it again
 * @param lateUntil the last day a named person was let in after closing
 */
public record Measured(
        MeasurementHead head,
        Round round,
        int revision,
        SortedMap<String, String> typed,
        Optional<Instant> savedAt,
        Optional<Instant> submittedAt,
        Optional<LocalDate> lateUntil,
        Optional<String> handedBackFor,
        Scored scored) {

    /**
     * What her leader has answered by the key, by the field's name, and what the model has made of both.
     *
     * @param rows by the name of each row she has answered, a digest of what its worker had said then
     * @param reckonings absent of a draft, and of what was sent before figures were kept
     * @param rowsAreGone whether rows of ended cases have been deleted since, so that it can be reckoned no more
     */
    public record Scored(
            SortedMap<String, String> typed,
            SortedMap<String, String> rows,
            Optional<Reckonings> reckonings,
            boolean rowsAreGone) {

        public static final Scored NOT_YET =
                new Scored(Collections.emptySortedMap(), Collections.emptySortedMap(), Optional.empty(), false);

        public Scored {
            typed = new TreeMap<>(typed);
            rows = new TreeMap<>(rows);
        }

        public Optional<Reckoned> reckoned() {
            return reckonings.map(Reckonings::own);
        }

        /** By the bridge's key. */
        public Optional<Reckoned> bridged() {
            return reckonings.flatMap(Reckonings::bridged);
        }
    }

    public Measured {
        typed = new TreeMap<>(typed);
    }

    /** Whether its worker may still write in it on that day. */
    public boolean isOpenOn(LocalDate day) {
        return round.state() == RoundState.OPEN
                || lateUntil.filter(until -> !until.isBefore(day)).isPresent();
    }

    /** The last day she may write in it: the round's, or a later one until which she has been let in. */
    public LocalDate lastDay() {
        return lateUntil.filter(until -> until.isAfter(round.lastDay())).orElse(round.lastDay());
    }

    public boolean isDraft() {
        return !head.state().isSubmitted();
    }

    public boolean mayBeTakenBackOn(LocalDate day) {
        return head.state() == MeasurementState.SUBMITTED && isOpenOn(day) && !round.isAnonymous();
    }

    /**
     * Nothing is contested, answered or withdrawn after the talk, nor where rows are gone or the points were given elsewhere; of
     * what the leader has scored.
     */
    public boolean mayBeContested() {
        return head.state() == MeasurementState.SUMMED && !scored.rowsAreGone() && !round.imported();
    }

    /** While the round is open: what is told after its figures have been made is counted by nobody. */
    public boolean hardRowsMayBeTold() {
        return round.state() == RoundState.OPEN && !round.isAnonymous();
    }

    /** What the pair may read of it: what her leader has typed and not confirmed is hers alone until she does. */
    public SortedMap<String, String> confirmed() {
        return head.state() == MeasurementState.SUBMITTED ? typed : both();
    }

    /** All that the model is given: her own answers and her leader's. */
    public SortedMap<String, String> both() {
        var both = new TreeMap<>(scored.typed());
        both.putAll(typed);
        return both;
    }

    boolean says(Map<String, String> other) {
        return typed.equals(other);
    }
}
