package se.tyngdpunkt.instrument.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Calculation.Norm;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.TalkRule;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Value;

/**
 * Values and conditions of a model, with where they stand, what names mean there and which results need them
 * ({@link CycleRule} has the words for results).
 */
record Asked(String where, List<String> neededBy, Names names, List<Value> values, List<Condition> conditions) {

    static Stream<Asked> of(Instrument instrument) {
        var places = new Places(instrument);
        return Stream.of(
                        instrument.parts().stream().flatMap(places::part),
                        places.measures(),
                        places.norms(),
                        places.limits(),
                        places.talk())
                .flatMap(each -> each);
    }

    private record Places(Instrument instrument, Map<Level, Names> names) {

        Places(Instrument instrument) {
            this(instrument, new EnumMap<>(Level.class));
        }

        private Names at(Level level) {
            return names.computeIfAbsent(level, each -> Names.of(instrument, each));
        }

        private Names row(Level level, String list) {
            return at(level).list(list).orElseThrow();
        }

        Stream<Asked> part(Part part) {
            return switch (part) {
                case Part.SelfRating felt ->
                    felt.scales().stream().map(scale -> options(part, scale.key(), scale.options(), at(Level.PERSON)));
                case Part.Figures figures ->
                    figures.fields().stream()
                            .map(field -> options(part, field.key(), field.options(), at(figures.level())));
                case Part.CountedActivities counted -> counted.rows().stream().flatMap(row -> weights(part, row));
                case Part.Rows rows -> rows(rows);
                case Part.Reductions reductions -> reductions.reasons().stream().map(reason -> reason(part, reason));
                case Part.WorkingTime _, Part.RiskCounts _, Part.FreeComment _ -> Stream.of();
            };
        }

        private static Asked options(Part part, String key, List<Part.Option> options, Names names) {
            return new Asked(
                    part.key() + "." + key,
                    List.of("answer " + key),
                    names,
                    options.stream().map(Part.Option::value).toList(),
                    List.of());
        }

        private Stream<Asked> weights(Part part, Part.ActivityRow row) {
            return row.weights().entrySet().stream()
                    .map(weight -> new Asked(
                            part.key() + "." + row.key() + ".weight",
                            List.of("rows " + weight.getKey()),
                            at(Level.PERSON),
                            List.of(weight.getValue()),
                            List.of()));
        }

        private Stream<Asked> rows(Part.Rows list) {
            var row = row(list.level(), list.key());
            return Stream.of(
                            list.weights().entrySet().stream()
                                    .map(weight -> new Asked(
                                            list.key() + ".weight",
                                            List.of("rows " + weight.getKey()),
                                            row,
                                            List.of(weight.getValue()),
                                            List.of())),
                            Stream.of(new Asked(
                                    list.key() + ".counted",
                                    list.weights().keySet().stream()
                                            .map(measure -> "rows " + measure)
                                            .toList(),
                                    row,
                                    List.of(),
                                    List.of(list.counted()))),
                            list.timeLimits().stream().map(limit -> timeLimit(list, limit, row)),
                            list.fields().stream().map(field -> options(list, field.key(), field.options(), row)))
                    .flatMap(each -> each);
        }

        private static Asked timeLimit(Part.Rows list, Part.TimeLimit limit, Names row) {
            return new Asked(
                    list.key() + "." + limit.key(),
                    List.of("time-limit " + limit.key()),
                    row,
                    List.of(new Value.Since(limit.span(), limit.from())),
                    List.of(limit.when()));
        }

        private Asked reason(Part part, Part.Reason reason) {
            return new Asked(
                    part.key() + "." + reason.key(),
                    instrument.calculation().norms().stream()
                            .filter(norm -> norm.reductions().equals(part.key()))
                            .map(norm -> "norm " + norm.key())
                            .toList(),
                    row(Level.PERSON, part.key()),
                    List.of(reason.value()),
                    List.of());
        }

        Stream<Asked> measures() {
            return instrument.calculation().measures().stream()
                    .flatMap(measure -> Stream.of(
                            new Asked(
                                    measure.key() + ".value",
                                    List.of("measure " + measure.key()),
                                    at(measure.level()),
                                    List.of(measure.value()),
                                    List.of()),
                            new Asked(
                                    measure.key() + ".fixed",
                                    List.of("rows " + measure.key()),
                                    at(measure.level()),
                                    measure.fixed().stream()
                                            .map(term -> term.value())
                                            .toList(),
                                    List.of())));
        }

        Stream<Asked> norms() {
            return instrument.calculation().norms().stream()
                    .flatMap(norm -> instrument.calculation().measure(norm.measure()).stream()
                            .flatMap(measure -> norm(norm, at(measure.level()))));
        }

        private static Stream<Asked> norm(Norm norm, Names names) {
            var needs = List.of("norm " + norm.key());
            return Stream.of(
                    new Asked(norm.key() + ".value", needs, names, List.of(norm.value()), List.of()),
                    new Asked(norm.key() + ".when", needs, names, List.of(), List.of(norm.when())));
        }

        Stream<Asked> limits() {
            return instrument.calculation().limits().stream().flatMap(limit -> {
                var needs = List.of("limit " + limit.key());
                var names = at(limit.level());
                return Stream.of(
                        new Asked(limit.key() + ".value", needs, names, List.of(limit.value()), List.of()),
                        new Asked(
                                limit.key() + "." + limit.kept().word(),
                                needs,
                                names,
                                List.of(limit.limit()),
                                List.of()),
                        new Asked(limit.key() + ".when", needs, names, List.of(), List.of(limit.when())));
            });
        }

        Stream<Asked> talk() {
            return instrument.talkRules().stream()
                    .filter(TalkRule.Holds.class::isInstance)
                    .map(TalkRule.Holds.class::cast)
                    .map(rule -> new Asked(
                            rule.key() + ".condition", List.of(), at(Level.PERSON), List.of(), List.of(rule.when())));
        }
    }

    /** Every value, those inside others and inside conditions too. */
    Stream<Value> everyValue() {
        return Stream.concat(
                values.stream().flatMap(Asked::all), conditions.stream().flatMap(Asked::allOf));
    }

    private static Stream<Value> all(Value value) {
        return Stream.of(
                        Stream.of(value),
                        value.inner().flatMap(Asked::all),
                        value.conditions().flatMap(Asked::allOf))
                .flatMap(each -> each);
    }

    private static Stream<Value> allOf(Condition condition) {
        return Stream.concat(
                condition.values().flatMap(Asked::all), condition.inner().flatMap(Asked::allOf));
    }
}
