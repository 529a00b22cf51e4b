package se.tyngdpunkt.scoring.sums;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.Calculation.Norm;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.rule.Reads;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.instrument.rule.Value.Gathered;
import se.tyngdpunkt.instrument.rule.Value.Gathering;

/**
 * The results of a unit that follow from sums over its people, each person for herself: totals, counts and means, and arithmetic
 * of them. Such a result can be worked out for every part of an organisation without anybody's answers being laid beside
 * another's. Not among them: the highest and the lowest, which are one person's; what makes one of several people's rows; and
 * whatever reads the figures that a unit's manager reports.
 */
public final class UnitSums {

    private static final Set<Gathering> SUMMED = Set.of(Gathering.TOTAL, Gathering.COUNT, Gathering.MEAN);

    private final Calculation calculation;
    private final OwnReads own;

    private UnitSums(Instrument instrument) {
        this.calculation = instrument.calculation();
        this.own = new OwnReads(instrument);
    }

    /** In the order of the model. Those that follow from how many chose each option of a scale are told by that, and are not here. */
    public static List<Measure> of(Instrument instrument) {
        var sums = new UnitSums(instrument);
        var found = sums.calculation.measures().stream()
                .filter(measure -> instrument.scalesGathered(measure).isEmpty())
                .filter(measure ->
                        sums.isSummed(measure) && !over(instrument, measure).isEmpty())
                .toList();
        return found.isEmpty() || !sums.own.areAllOfPeople() ? List.of() : found;
    }

    /** The sums over people that such a result is made of. */
    public static SequencedSet<Gathered> over(Instrument instrument, Measure measure) {
        var all = new LinkedHashSet<Gathered>();
        new UnitSums(instrument).valuesOf(measure).forEach(value -> gather(value, instrument.calculation(), all));
        return all;
    }

    private static void gather(Value value, Calculation calculation, Set<Gathered> all) {
        switch (value) {
            case Gathered gathered -> all.add(gathered);
            case Value.Named(var name) ->
                calculation.measure(name).ifPresent(other -> gather(other.valueWithFixed(), calculation, all));
            default -> value.inner().forEach(inner -> gather(inner, calculation, all));
        }
    }

    private boolean isSummed(Measure measure) {
        return followsFromSums(measure) && calculation.normsOf(measure).allMatch(this::holdsForEveryUnit);
    }

    private boolean followsFromSums(Measure measure) {
        return measure.level() == Level.UNIT && !measure.isSumOfRows() && isSummed(measure.valueWithFixed());
    }

    /** A norm that asked for more would be another for each unit. */
    private boolean holdsForEveryUnit(Norm norm) {
        return isSummed(norm.value())
                && norm.reductions().isEmpty()
                && Reads.of(norm.when()).findAny().isEmpty();
    }

    private Stream<Value> valuesOf(Measure measure) {
        return Stream.concat(
                Stream.of(measure.valueWithFixed()),
                calculation.normsOf(measure).map(Norm::value));
    }

    private boolean isSummed(Value value) {
        return switch (value) {
            case Gathered gathered ->
                gathered.list().equals("persons")
                        && gathered.by().isEmpty()
                        && SUMMED.contains(gathered.how())
                        && own.areAll(Stream.concat(Reads.of(gathered.each()), Reads.of(gathered.where())));
            case Value.Named(var name) ->
                calculation.measure(name).filter(this::followsFromSums).isPresent();
            case Value.Fixed _,
                    Value.NotDefined _,
                    Value.Joined _,
                    Value.Steps _,
                    Value.Table _,
                    Value.Tiers _,
                    Value.Dated _,
                    Value.Fallback _,
                    Value.Rounded _ -> value.inner().allMatch(this::isSummed);
            default -> false;
        };
    }
}
