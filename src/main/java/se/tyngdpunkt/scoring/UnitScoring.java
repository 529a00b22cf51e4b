package se.tyngdpunkt.scoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Value.Gathered;
import se.tyngdpunkt.instrument.rule.Value.Gathering;
import se.tyngdpunkt.scoring.reckoning.Scorer;
import se.tyngdpunkt.scoring.reckoning.Scorer.PeopleSum;
import se.tyngdpunkt.scoring.reckoning.Subject;
import se.tyngdpunkt.scoring.sums.UnitSums;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What a version makes of a unit from sums over its people, in two steps: what each person adds, as one number for each term of those
 * sums, and what the model makes of the terms added up over as many people as wished.
 */
public final class UnitScoring {

    private final InstrumentVersion version;
    private final List<Measure> measures;
    private final List<Gathered> sums;
    private final List<Term> terms;

    public UnitScoring(InstrumentVersion version) {
        this.version = version;
        this.measures = UnitSums.of(version.instrument());
        var all = new LinkedHashSet<Gathered>();
        measures.forEach(measure -> all.addAll(UnitSums.over(version.instrument(), measure)));
        this.sums = List.copyOf(all);
        this.terms = sums.stream().flatMap(UnitScoring::termsOf).toList();
    }

    /** A sum's total, or how many it counts. */
    private record Term(Gathered sum, boolean isCount) {

        Exact of(PeopleSum adds) {
            return isCount ? Exact.of(adds.count()) : adds.total();
        }
    }

    /** A count has no total; a total of everybody counts nobody in or out. */
    private static Stream<Term> termsOf(Gathered sum) {
        var total = Stream.of(new Term(sum, false)).filter(_ -> sum.how() != Gathering.COUNT);
        var count = Stream.of(new Term(sum, true)).filter(_ -> sum.how() != Gathering.TOTAL || !countsEverybody(sum));
        return Stream.concat(total, count);
    }

    private static boolean countsEverybody(Gathered sum) {
        return sum.where().equals(Condition.always());
    }

    /**
     * A sum over people, as places among what a person adds.
     *
     * @param total absent of a count
     * @param counted whether a person is counted in it; absent where everybody is
     */
    public record Sum(Optional<Integer> total, Optional<Integer> counted) {

        /** The places that follow from answers. */
        public Stream<Integer> places() {
            return Stream.concat(total.stream(), counted.stream());
        }
    }

    /** Every sum that a result of the model is made of. */
    public List<Sum> sums() {
        return sums.stream().map(this::sum).toList();
    }

    /** Those that one result is made of. */
    public List<Sum> sumsOf(Measure measure) {
        return UnitSums.over(version.instrument(), measure).stream()
                .map(this::sum)
                .toList();
    }

    private Sum sum(Gathered gathered) {
        return new Sum(
                place(new Term(gathered, false)),
                place(new Term(gathered, true)).filter(_ -> !countsEverybody(gathered)));
    }

    private Optional<Integer> place(Term term) {
        return Optional.of(terms.indexOf(term)).filter(at -> at >= 0);
    }

    /** The results that are made so, in the order of the model. */
    public List<Measure> measures() {
        return measures;
    }

    /** What a person adds to each term; nothing where one of the sums is not defined for her answers. */
    public Optional<List<Exact>> contribution(Answers answers, LocalDate day) {
        return contribution(SubjectOfAnswers.of(version.instrument(), answers, List.of()), day);
    }

    Optional<List<Exact>> contribution(Subject person, LocalDate day) {
        return new Scorer(version.instrument(), day).contribution(person, sums).map(adds -> terms.stream()
                .map(term -> term.of(adds.get(sums.indexOf(term.sum()))))
                .toList());
    }

    /** By measure what the model makes of some people's terms added up, with its norms and levels. */
    public SequencedMap<String, Reckoned.Sum> reckon(List<Exact> together, LocalDate day) {
        var known = new HashMap<Gathered, PeopleSum>();
        for (var sum : sums) {
            var total = place(new Term(sum, false)).map(together::get).orElse(Exact.ZERO);
            var count = place(new Term(sum, true)).map(together::get).orElse(Exact.ZERO);
            known.put(sum, new PeopleSum(total, count.numerator().intValueExact()));
        }
        return Scoring.reckonSums(
                        version,
                        Map.copyOf(known),
                        day,
                        measures.stream().map(Measure::key).toList())
                .measures();
    }
}
