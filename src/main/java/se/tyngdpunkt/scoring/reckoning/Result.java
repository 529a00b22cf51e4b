package se.tyngdpunkt.scoring.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Calculation.Bands;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Calculation.Limit;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.Calculation.Norm;
import se.tyngdpunkt.instrument.Part.Reason;
import se.tyngdpunkt.instrument.Part.TimeLimit;
import se.tyngdpunkt.instrument.TalkRule;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.rule.TimeState;

/** What a model makes of one subject's answers, with how it came about. */
public record Result(
        String id,
        Level level,
        List<Measured> measures,
        List<Limited> limits,
        List<Timed> timed,
        List<TalkRule> talk,
        List<Result> members) {

    public Result {
        measures = List.copyOf(measures);
        limits = List.copyOf(limits);
        timed = List.copyOf(timed);
        talk = List.copyOf(talk);
        members = List.copyOf(members);
    }

    public List<Limit> broken() {
        return limits.stream()
                .filter(limited -> limited.kept() == Kept.BROKEN)
                .map(Limited::limit)
                .toList();
    }

    /**
     * One measure: its points rounded as the model says, and whether every row that is asked for was answered (the points
     * of a measure that is not complete are those of the answered rows, and nothing is held against them).
     */
    public record Measured(
            Measure measure,
            Outcome points,
            boolean isComplete,
            List<Row> rows,
            List<Added> added,
            List<Normed> norms,
            List<Judged> judged) {
        public Measured {
            rows = List.copyOf(rows);
            added = List.copyOf(added);
            norms = List.copyOf(norms);
            judged = List.copyOf(judged);
        }
    }

    /** What one row, case or fixed term adds; {@code number} is its place among rows of its part, from 1. */
    public record Row(String part, String key, int number, Outcome points, String how) {}

    /**
     * What a measure holds beside the rows of its answers, told in words.
     *
     * @param name what it is called, blank where the model has no name for it
     * @param isTerm whether it is added to the rows; otherwise it is how the measure is made of them
     */
    public record Added(Text name, Outcome points, String how, boolean isTerm) {}

    /** A norm after what lowers it, and the measure's share of it. */
    public record Normed(Norm norm, Outcome value, Outcome share, List<Lowered> lowered) {
        public Normed {
            lowered = List.copyOf(lowered);
        }
    }

    /** One reduction in force on the day, and how much it takes away in the norm's own unit. */
    public record Lowered(Reason reason, Outcome amount) {}

    /** Where it falls among some bands; empty when the model does not judge it. */
    public record Judged(Bands bands, Optional<Band> band, boolean isLasting) {}

    /** One limit and what it is held against. */
    public record Limited(Limit limit, Outcome value, Outcome allowed, Kept kept) {

        /** The figure as it is read beside what is allowed: on its own side of it. */
        public Outcome read() {
            return value instanceof Outcome.Known(var number) && allowed instanceof Outcome.Known(var most)
                    ? Outcome.of(
                            number.readable(read -> limit.isKept(read, most.readable()) == limit.isKept(number, most)))
                    : value;
        }
    }

    /**
     * One row and a time limit that concerns it; {@code row} is its place in its list, from 1, {@code label} its case's
     * where it has one. Without a last day nobody has said when it began.
     */
    public record Timed(
            TimeLimit limit, String part, int row, String label, TimeState state, Optional<LocalDate> lastDay) {}

    public enum Kept {
        KEPT,
        BROKEN,
        UNKNOWN
    }
}
