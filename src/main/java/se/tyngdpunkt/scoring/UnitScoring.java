package se.tyngdpunkt.scoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
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

    /** A sum's total, or how many it counts; a mean has both. */
    private record Term(Gathered sum, boolean isCount) {

        Exact of(PeopleSum adds) {
            return isCount ? Exact.of(adds.count()) : adds.total();
        }

        /** How many there are is no answer where everybody counts as one. */
        boolean tellsOfAnswers() {
            return !isCount || !sum.where().equals(Condition.always());
        }
    }

    private static Stream<Term> termsOf(Gathered sum) {
        var total = Stream.of(new Term(sum, false)).filter(_ -> sum.how() != Gathering.COUNT);
        return Stream.concat(total, Stream.of(new Term(sum, true)).filter(_ -> sum.how() != Gathering.TOTAL));
    }

    /** The results that are made so, in the order of the model. */
    public List<Measure> measures() {
        return measures;
    }

    /** The places, among what a person adds, of the terms that follow from her answers. */
    public List<Integer> answers() {
        return IntStream.range(0, terms.size())
                .filter(at -> terms.get(at).tellsOfAnswers())
                .boxed()
                .toList();
    }

    /** Those of them that a result is made of. */
    public List<Integer> answersIn(Measure measure) {
        var own = UnitSums.over(version.instrument(), measure);
        return answers().stream()
                .filter(at -> own.contains(terms.get(at).sum()))
                .toList();
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
        for (int at = 0; at < terms.size(); at++) {
            known.merge(terms.get(at).sum(), sum(terms.get(at), together.get(at)), UnitScoring::both);
        }
        return Scoring.reckonSums(
                        version,
                        Map.copyOf(known),
                        day,
                        measures.stream().map(Measure::key).toList())
                .measures();
    }

    private static PeopleSum sum(Term term, Exact number) {
        return term.isCount()
                ? new PeopleSum(Exact.ZERO, number.numerator().intValueExact())
                : new PeopleSum(number, 0);
    }

    private static PeopleSum both(PeopleSum total, PeopleSum count) {
        return new PeopleSum(total.total(), count.count());
    }
}
