package se.tyngdpunkt.scoring.reckoning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.rule.Value.Gathered;
import se.tyngdpunkt.instrument.rule.Value.Gathering;
import se.tyngdpunkt.shared.number.Exact;

/** Scores subjects with one model as of one day; the day decides which norm step and which reductions apply. */
public final class Scorer {

    private final Instrument instrument;
    private final LocalDate day;

    public Scorer(Instrument instrument, LocalDate day) {
        this.instrument = instrument;
        this.day = day;
    }

    /** The result without words. Never throws on what a sound model and its answers can hold. */
    public Scored score(Subject subject) {
        return score(subject, Telling.SILENT);
    }

    /** The same with each row's words. */
    public Scored explain(Subject subject, Locale language) {
        return score(subject, new Telling.Aloud(instrument, language));
    }

    /** What one person adds to each of some sums over people; nothing where one of them is not defined for her. */
    public Optional<List<PeopleSum>> contribution(Subject person, Collection<Gathered> sums) {
        var unit = Scope.of(unit(List.of(person)), instrument.fieldsOfLists());
        var measuring = new Measuring(instrument, day, Telling.SILENT);
        try {
            var each = sums.stream().map(sum -> measuring.sum(sum, unit)).toList();
            return each.stream().allMatch(Optional::isPresent)
                    ? Optional.of(each.stream().flatMap(Optional::stream).toList())
                    : Optional.empty();
        } catch (Work.TooMuch _) {
            return Optional.empty();
        }
    }

    /** The result of a unit of which nothing but those sums over its people is known. */
    public Scored score(Map<Gathered, PeopleSum> sums) {
        try {
            return new Scored.Done(new Measuring(instrument, day, Telling.SILENT, sums)
                    .of(Scope.of(unit(List.of()), instrument.fieldsOfLists())));
        } catch (Work.TooMuch _) {
            return new Scored.TooMuchWork();
        }
    }

    private static Subject unit(List<Subject> people) {
        return new Subject("", Level.UNIT, Map.of(), Map.of(), people, List.of());
    }

    private Scored score(Subject subject, Telling telling) {
        try {
            return new Scored.Done(
                    new Measuring(instrument, day, telling).of(Scope.of(subject, instrument.fieldsOfLists())));
        } catch (Work.TooMuch _) {
            return new Scored.TooMuchWork();
        }
    }

    /** What people add to one sum over them: their total, in the sum's own unit, and how many of them are counted in it. */
    public record PeopleSum(Exact total, int count) {

        static final PeopleSum NOTHING = new PeopleSum(Exact.ZERO, 0);

        PeopleSum plus(PeopleSum other) {
            return new PeopleSum(total.plus(other.total), count + other.count);
        }

        Outcome as(Gathering how, String list) {
            return switch (how) {
                case TOTAL -> Outcome.of(total);
                case COUNT -> Outcome.of(Exact.of(count));
                case MEAN ->
                    count == 0
                            ? Outcome.unknown(Outcome.Why.NO_ROWS, list)
                            : Outcome.of(total.dividedBy(Exact.of(count)));
                case HIGHEST, LOWEST -> Outcome.unknown(Outcome.Why.NOT_DEFINED, list);
            };
        }
    }

    /** What came of it. */
    public sealed interface Scored {

        record Done(Result result) implements Scored {}

        /** The model asks for more arithmetic than any workload model needs. */
        record TooMuchWork() implements Scored {}
    }
}
