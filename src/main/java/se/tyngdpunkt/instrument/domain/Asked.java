package se.tyngdpunkt.instrument.domain;

import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.TalkRule;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Value;

/** Every value and condition of a model, with where it stands and what names mean there. */
record Asked(String where, Names names, Stream<Value> values, Stream<Condition> conditions) {

    static Stream<Asked> of(Instrument instrument) {
        return Stream.of(
                        instrument.parts().stream().flatMap(part -> of(part, instrument)),
                        measures(instrument),
                        norms(instrument),
                        instrument.calculation().limits().stream()
                                .map(limit -> new Asked(
                                        limit.key(),
                                        Names.of(instrument, limit.level()),
                                        Stream.of(limit.value(), limit.limit()),
                                        Stream.of(limit.when()))),
                        talk(instrument))
                .flatMap(each -> each);
    }

    private static Stream<Asked> of(Part part, Instrument instrument) {
        return switch (part) {
            case Part.CountedActivities counted ->
                counted.rows().stream()
                        .map(row -> new Asked(
                                part.key() + "." + row.key() + ".weight",
                                Names.of(instrument, Level.PERSON),
                                row.weights().values().stream(),
                                Stream.of()));
            case Part.Rows rows ->
                Stream.of(new Asked(
                        part.key(),
                        row(instrument, rows.level(), part.key()),
                        rows.weights().values().stream(),
                        Stream.of(rows.counted())));
            case Part.Reductions reductions ->
                Stream.of(new Asked(
                        part.key(),
                        row(instrument, Level.PERSON, part.key()),
                        reductions.reasons().stream().map(Part.Reason::value),
                        Stream.of()));
            case Part _ -> Stream.of();
        };
    }

    private static Names row(Instrument instrument, Level level, String list) {
        return Names.of(instrument, level).list(list).orElseThrow();
    }

    private static Stream<Asked> measures(Instrument instrument) {
        return instrument.calculation().measures().stream()
                .map(measure -> new Asked(
                        measure.key(),
                        Names.of(instrument, measure.level()),
                        Stream.concat(
                                measure.isSumOfRows() ? Stream.of() : Stream.of(measure.value()),
                                measure.fixed().stream().map(term -> term.value())),
                        Stream.of()));
    }

    private static Stream<Asked> norms(Instrument instrument) {
        var calculation = instrument.calculation();
        return calculation.norms().stream().flatMap(norm -> calculation.measure(norm.measure()).stream()
                .map(measure -> new Asked(
                        norm.key(),
                        Names.of(instrument, measure.level()),
                        Stream.of(norm.value()),
                        Stream.of(norm.when()))));
    }

    private static Stream<Asked> talk(Instrument instrument) {
        return instrument.talkRules().stream()
                .filter(TalkRule.Holds.class::isInstance)
                .map(TalkRule.Holds.class::cast)
                .map(rule ->
                        new Asked(rule.key(), Names.of(instrument, Level.PERSON), Stream.of(), Stream.of(rule.when())));
    }
}
