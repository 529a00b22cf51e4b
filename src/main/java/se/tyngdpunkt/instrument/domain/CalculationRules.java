package se.tyngdpunkt.instrument.domain;

import static se.tyngdpunkt.instrument.domain.Finding.at;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Calculation.Bands;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.rule.Bound;
import se.tyngdpunkt.instrument.rule.Interval;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.shared.number.Exact;

/** Rules over measures, norms, limits and bands. */
final class CalculationRules {

    private CalculationRules() {}

    static Stream<Finding> measuresHaveSomethingToMeasure(Instrument instrument) {
        return instrument.calculation().measures().stream()
                .filter(measure -> measure.isSumOfRows() && measure.fixed().isEmpty())
                .filter(measure -> instrument.calculation().measures().size() > 1
                        || weighted(instrument).findAny().isPresent())
                .filter(measure -> weighted(instrument).noneMatch(measure.key()::equals))
                .map(measure -> at(measure.key(), "measure-of-nothing"));
    }

    static Stream<Finding> weightsNameMeasures(Instrument instrument) {
        return instrument.parts().stream().flatMap(part -> switch (part) {
            case Part.CountedActivities counted ->
                counted.rows().stream()
                        .flatMap(row -> weights(
                                part.key() + "." + row.key(), row.weights().keySet(), Level.PERSON, instrument));
            case Part.Rows rows -> weights(part.key(), rows.weights().keySet(), rows.level(), instrument);
            case Part _ -> Stream.<Finding>of();
        });
    }

    /** One name for one thing, so that every value can name it: fields, parts, time limits, measures, norms and limits. */
    static Stream<Finding> keysAreTheirOwn(Instrument instrument) {
        var calculation = instrument.calculation();
        var used = new HashSet<>(Names.RESERVED);
        return Stream.of(
                        PartRules.fields(instrument),
                        instrument.parts().stream().map(part -> new Named(part.key(), part.key())),
                        instrument.parts().stream().flatMap(CalculationRules::timeLimits),
                        calculation.measures().stream().map(each -> new Named(each.key(), each.key())),
                        calculation.norms().stream().map(each -> new Named(each.key(), each.key())),
                        calculation.limits().stream().map(each -> new Named(each.key(), each.key())))
                .flatMap(each -> each)
                .filter(named -> !used.add(named.key()))
                .toList()
                .stream()
                .map(named -> taken(named.where(), named.key()));
    }

    /** A word of the format is taken whatever else the model has. */
    private static Finding taken(String where, String key) {
        return at(where, Names.RESERVED.contains(key) ? "key-of-the-format" : "key-taken", key);
    }

    private static Stream<Named> timeLimits(Part part) {
        return part instanceof Part.Rows list
                ? list.timeLimits().stream().map(limit -> new Named(list.key() + "." + limit.key(), limit.key()))
                : Stream.of();
    }

    /** A row's field may be called as a measure is, but not as what is asked outside the list: nobody could tell them apart. */
    static Stream<Finding> fieldsOfRowsHideNothing(Instrument instrument) {
        var taken = new HashSet<>(Names.RESERVED);
        PartRules.fields(instrument).forEach(field -> taken.add(field.key()));
        return instrument.parts().stream()
                .filter(Part.Rows.class::isInstance)
                .map(Part.Rows.class::cast)
                .flatMap(list -> list.fields().stream()
                        .filter(field -> taken.contains(field.key()))
                        .map(field -> taken(list.key() + "." + field.key(), field.key())));
    }

    /** Only persons have reductions. */
    static Stream<Finding> reductionsLowerNormsOfPersons(Instrument instrument) {
        var calculation = instrument.calculation();
        return calculation.norms().stream()
                .filter(norm -> !norm.reductions().isEmpty())
                .filter(norm -> calculation
                        .measure(norm.measure())
                        .filter(measure -> measure.level() != Level.PERSON)
                        .isPresent())
                .map(norm -> at(norm.key() + ".less", "other-level", norm.reductions()));
    }

    /** A key and where it stands. */
    record Named(String where, String key) {}

    static Stream<Finding> normsNameWhatExists(Instrument instrument) {
        var calculation = instrument.calculation();
        return calculation.norms().stream()
                .flatMap(norm -> Stream.concat(
                        calculation.measure(norm.measure()).isEmpty()
                                ? Stream.of(at(norm.key() + ".of", "no-such-measure", norm.measure()))
                                : Stream.of(),
                        norm.reductions().isEmpty()
                                        || instrument.part(norm.reductions()).orElse(null) instanceof Part.Reductions
                                ? Stream.of()
                                : Stream.of(at(norm.key() + ".less", "no-such-reductions", norm.reductions()))));
    }

    static Stream<Finding> bandsNameWhatExists(Instrument instrument) {
        var calculation = instrument.calculation();
        return calculation.bands().stream().flatMap(bands -> Stream.of(
                        calculation.measure(bands.measure()).isEmpty()
                                ? Stream.of(at(bands.key() + ".of", "no-such-measure", bands.measure()))
                                : Stream.<Finding>of(),
                        bands.norm().isEmpty()
                                        || calculation
                                                .norm(bands.norm())
                                                .filter(norm -> norm.measure().equals(bands.measure()))
                                                .isPresent()
                                ? Stream.<Finding>of()
                                : Stream.of(
                                        at(bands.key() + ".share-of", "no-such-norm", bands.norm(), bands.measure())),
                        bands.lasting().bands().stream()
                                .filter(key -> bands.levels().stream()
                                        .noneMatch(band -> band.key().equals(key)))
                                .map(key -> at(bands.key() + ".lasting", "no-such-band", key)))
                .flatMap(each -> each));
    }

    /** Every number has one band, or the model says that it has none. */
    static Stream<Finding> bandsCoverEverythingOnce(Instrument instrument) {
        return instrument.calculation().bands().stream().flatMap(CalculationRules::cover);
    }

    private static Stream<Finding> cover(Bands bands) {
        var inOrder = bands.levels().stream()
                .sorted((one, other) -> Interval.BY_LOWER.compare(one.interval(), other.interval()))
                .toList();
        var found = new ArrayList<Finding>();
        inOrder.stream()
                .filter(band -> band.interval().isEmpty())
                .forEach(band -> found.add(at(place(bands, band), "interval-empty")));
        for (var next = 1; next < inOrder.size(); next++) {
            var one = inOrder.get(next - 1);
            var other = inOrder.get(next);
            if (one.interval().overlaps(other.interval())) {
                found.add(at(place(bands, other), "bands-overlap", one.key(), other.key()));
            } else if (!one.interval().meets(other.interval())) {
                found.add(at(place(bands, other), "bands-gap", one.key(), other.key()));
            }
        }
        if (!inOrder.isEmpty() && found.isEmpty()) {
            ends(bands, inOrder.getFirst(), inOrder.getLast()).forEach(found::add);
        }
        return found.stream();
    }

    private static Stream<Finding> ends(Bands bands, Band first, Band last) {
        var isOpenBelow = !(first.interval().lower() instanceof Bound.At(var number, var included))
                || number.compareTo(Exact.ZERO) < 0
                || (number.equals(Exact.ZERO) && included);
        return Stream.concat(
                isOpenBelow ? Stream.of() : Stream.of(at(place(bands, first), "bands-begin", first.key())),
                last.interval().upper() instanceof Bound.None
                        ? Stream.of()
                        : Stream.of(at(place(bands, last), "bands-end", last.key())));
    }

    private static String place(Bands bands, Band band) {
        return bands.key() + "." + band.key();
    }

    /** No number lies in two steps, and no step is empty; a gap between steps is not defined by the model. */
    static Stream<Finding> stepsDoNotOverlap(Instrument instrument) {
        return Asked.of(instrument).flatMap(asked -> asked.everyValue().flatMap(value -> switch (value) {
            case Value.Steps steps -> overlap(asked.where(), steps);
            case Value.Tiers tiers -> rising(asked.where(), tiers);
            case Value _ -> Stream.<Finding>of();
        }));
    }

    private static Stream<Finding> overlap(String where, Value.Steps steps) {
        var intervals = steps.steps().stream()
                .map(Value.Step::interval)
                .sorted(Interval.BY_LOWER)
                .toList();
        var found = new ArrayList<Finding>();
        if (intervals.stream().anyMatch(Interval::isEmpty)) {
            found.add(at(where, "interval-empty"));
        }
        for (var next = 1; next < intervals.size(); next++) {
            if (intervals.get(next - 1).overlaps(intervals.get(next))) {
                found.add(at(where, "steps-overlap"));
            }
        }
        return found.stream();
    }

    private static Stream<Finding> rising(String where, Value.Tiers tiers) {
        List<Value.Tier> all = tiers.tiers();
        var last = Exact.ZERO;
        for (var tier : all) {
            switch (tier.upTo()) {
                case Bound.At end -> {
                    if (end.number().compareTo(last) <= 0) {
                        return Stream.of(at(where, "tiers-not-rising"));
                    }
                    last = end.number();
                }
                case Bound.None _ -> {
                    return tier.equals(all.getLast()) ? Stream.of() : Stream.of(at(where, "tiers-not-rising"));
                }
            }
        }
        return Stream.of();
    }

    private static Stream<Finding> weights(String where, Set<String> keys, Level level, Instrument instrument) {
        return keys.stream().sorted().flatMap(key -> {
            var measure = instrument.calculation().measure(key);
            if (measure.isEmpty()) {
                return Stream.of(at(where, "no-such-measure", key));
            }
            return measure.get().level() == level ? Stream.of() : Stream.of(at(where, "other-level", key));
        });
    }

    private static Stream<String> weighted(Instrument instrument) {
        return instrument.parts().stream().flatMap(part -> switch (part) {
            case Part.CountedActivities counted ->
                counted.rows().stream().flatMap(row -> row.weights().keySet().stream());
            case Part.Rows rows -> rows.weights().keySet().stream();
            case Part _ -> Stream.<String>of();
        });
    }
}
