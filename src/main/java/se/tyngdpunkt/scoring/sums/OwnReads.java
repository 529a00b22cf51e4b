package se.tyngdpunkt.scoring.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.Calculation.Norm;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Reads;
import se.tyngdpunkt.instrument.rule.Value;

/** Whether what is worked out of a person reads her own answers only, and nothing of the unit around her. */
final class OwnReads {

    private final Instrument instrument;
    private final Calculation calculation;

    OwnReads(Instrument instrument) {
        this.instrument = instrument;
        this.calculation = instrument.calculation();
    }

    /** Whether nothing that is worked out of a person needs the unit around her. */
    boolean areAllOfPeople() {
        return areAll(Stream.concat(
                ofPeople().flatMap(Reads::of), conditionsOfPeople().flatMap(Reads::of)));
    }

    private Stream<Value> ofPeople() {
        var values = new ArrayList<Value>();
        calculation.measures().stream()
                .filter(measure -> measure.level() == Level.PERSON)
                .map(Measure::valueWithFixed)
                .forEach(values::add);
        normsOfPeople().map(Norm::value).forEach(values::add);
        calculation.limits().stream()
                .filter(limit -> limit.level() == Level.PERSON)
                .forEach(limit -> values.addAll(List.of(limit.value(), limit.limit())));
        instrument.partsOf(Level.PERSON).forEach(part -> values.addAll(valuesIn(part)));
        return values.stream();
    }

    private static List<Value> valuesIn(Part part) {
        return switch (part) {
            case Part.SelfRating felt ->
                felt.scales().stream()
                        .flatMap(scale -> scale.options().stream())
                        .map(Part.Option::value)
                        .toList();
            case Part.CountedActivities counted ->
                counted.rows().stream()
                        .flatMap(row -> row.weights().values().stream())
                        .toList();
            case Part.Figures figures -> valuesOf(figures.fields());
            case Part.Rows list ->
                Stream.concat(list.weights().values().stream(), valuesOf(list.fields()).stream())
                        .toList();
            case Part.Reductions reductions ->
                reductions.reasons().stream().map(Part.Reason::value).toList();
            case Part.WorkingTime _, Part.RiskCounts _, Part.FreeComment _ -> List.of();
        };
    }

    private static List<Value> valuesOf(List<Part.Field> fields) {
        return fields.stream()
                .flatMap(field -> field.options().stream())
                .map(Part.Option::value)
                .toList();
    }

    private Stream<Condition> conditionsOfPeople() {
        var conditions = new ArrayList<Condition>();
        normsOfPeople().map(Norm::when).forEach(conditions::add);
        calculation.limits().stream()
                .filter(limit -> limit.level() == Level.PERSON)
                .map(Calculation.Limit::when)
                .forEach(conditions::add);
        instrument.partsOf(Level.PERSON).stream()
                .filter(Part.Rows.class::isInstance)
                .map(Part.Rows.class::cast)
                .forEach(list -> {
                    conditions.add(list.counted());
                    list.timeLimits().forEach(limit -> conditions.add(limit.when()));
                });
        return conditions.stream();
    }

    private Stream<Norm> normsOfPeople() {
        return calculation.norms().stream().filter(norm -> isOfPerson(norm.measure()));
    }

    boolean areAll(Stream<Reads> reads) {
        return reads.allMatch(each -> switch (each) {
            case Reads.Name(var name) -> isOfPerson(name) && !isAskedAbove(name) && !isRisk(name);
            case Reads.Norm(var key) ->
                calculation.norm(key).filter(norm -> isOfPerson(norm.measure())).isPresent();
            case Reads.Rows(var list) ->
                !list.equals("persons")
                        && !list.equals("units")
                        && instrument
                                .part(list)
                                .filter(part -> part.level() != Level.PERSON)
                                .isEmpty();
            case Reads.Part(var measure) -> isOfPerson(measure.isEmpty() ? Calculation.USUAL_MEASURE : measure);
            case Reads.Bands(var key) ->
                calculation.bands().stream()
                        .filter(bands -> bands.key().equals(key))
                        .allMatch(bands -> isOfPerson(bands.measure()));
            case Reads.Limit(var key) ->
                calculation.limits().stream()
                        .filter(limit -> limit.key().equals(key))
                        .allMatch(limit -> limit.level() == Level.PERSON);
            case Reads.TimeLimit _ -> true;
            case Reads.Before _ -> false;
        });
    }

    /** That no measure of that name is of a unit or of the whole. */
    private boolean isOfPerson(String name) {
        return calculation
                .measure(name)
                .filter(measure -> measure.level() != Level.PERSON)
                .isEmpty();
    }

    /** The totals of risks are told by themselves, and may be withheld: no other sum is made of them. */
    private boolean isRisk(String name) {
        return instrument.risks().stream().anyMatch(row -> row.key().equals(name));
    }

    private boolean isAskedAbove(String name) {
        return Stream.of(Level.UNIT, Level.WHOLE)
                .flatMap(level -> instrument.partsOf(level).stream())
                .flatMap(part -> fieldsOf(part).stream())
                .anyMatch(field -> field.key().equals(name));
    }

    private static List<Part.Field> fieldsOf(Part part) {
        return switch (part) {
            case Part.Figures figures -> figures.fields();
            case Part.Rows list -> list.fields();
            case Part _ -> List.of();
        };
    }
}
