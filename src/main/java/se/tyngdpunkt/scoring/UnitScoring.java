package se.tyngdpunkt.scoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.UnitSums;
import se.tyngdpunkt.instrument.rule.Value.Gathered;
import se.tyngdpunkt.scoring.reckoning.PeopleSum;
import se.tyngdpunkt.scoring.reckoning.Scorer;

/**
 * What a version makes of a unit from sums over its people ({@link UnitSums}), in two steps: what each person adds to every sum, and
 * what the model makes of the sums of as many people as wished. The sums stand in one order, the model's.
 */
public final class UnitScoring {

    private UnitScoring() {}

    /** The sums of all such results of a model. */
    public static SequencedSet<Gathered> sums(Instrument instrument) {
        var sums = new LinkedHashSet<Gathered>();
        UnitSums.of(instrument).forEach(measure -> sums.addAll(UnitSums.over(instrument, measure)));
        return sums;
    }

    /** What a person adds to each sum of her model; nothing where one of them is not defined for her answers. */
    public static Optional<List<PeopleSum>> contribution(InstrumentVersion version, Answers answers, LocalDate day) {
        var instrument = version.instrument();
        return new Scorer(instrument, day)
                .contribution(SubjectOfAnswers.of(instrument, answers, List.of()), sums(instrument));
    }

    /** By measure what a model makes of the sums of some people, with its norms and levels. */
    public static SequencedMap<String, Reckoned.Sum> reckon(
            InstrumentVersion version, List<PeopleSum> sums, LocalDate day) {
        var known = new HashMap<Gathered, PeopleSum>();
        int place = 0;
        for (var sum : sums(version.instrument())) {
            known.put(sum, sums.get(place));
            place++;
        }
        var told = UnitSums.of(version.instrument()).stream().map(Measure::key).toList();
        return Scoring.reckonSums(version, Map.copyOf(known), day, told).measures();
    }
}
