package se.tyngdpunkt.instrument.domain;

import static se.tyngdpunkt.instrument.domain.Finding.at;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.CountedActivities;
import se.tyngdpunkt.instrument.Part.Direction;
import se.tyngdpunkt.instrument.Part.RiskCounts;
import se.tyngdpunkt.instrument.Part.Scale;
import se.tyngdpunkt.instrument.Part.SelfRating;
import se.tyngdpunkt.instrument.Part.WorkingTime;
import se.tyngdpunkt.shared.number.Exact;

/** Rules over what a model asks. */
final class PartRules {

    private static final Exact LARGEST_WEIGHT = Exact.of(1_000);

    private PartRules() {}

    static Stream<Finding> somethingIsAsked(Instrument instrument) {
        var empty = instrument.parts().stream()
                .filter(part -> rows(part).isEmpty() && !(part instanceof Part.FreeComment))
                .map(part -> at(part.key(), "part-is-empty"));
        return instrument.parts().isEmpty() ? Stream.of(at("parts", "part-is-empty")) : empty;
    }

    static Stream<Finding> atMostOneComment(Instrument instrument) {
        return instrument.parts().stream()
                .filter(Part.FreeComment.class::isInstance)
                .skip(1)
                .map(part -> at(part.key(), "second-comment"));
    }

    static Stream<Finding> scalesLeaveAChoice(Instrument instrument) {
        return scales(instrument, scale -> scale.options().size() < 2, "scale-without-choice");
    }

    static Stream<Finding> aBestMiddleExists(Instrument instrument) {
        return scales(
                instrument,
                scale -> scale.direction() == Direction.MIDDLE_IS_BEST
                        && scale.options().size() % 2 == 0,
                "scale-without-middle");
    }

    /** A field whose limits leave no number, or a choice of nothing, can never be filled in. */
    static Stream<Finding> everythingCanBeAnswered(Instrument instrument) {
        return instrument.parts().stream().flatMap(part -> asked(part)
                .filter(field -> field.allowed().isEmpty()
                        || (field.type() == Part.FieldType.CHOICE
                                && field.options().isEmpty()))
                .map(field -> at(part.key() + "." + field.key(), "unanswerable")));
    }

    /** The form writes reasons under such names. */
    static Stream<Finding> fieldsLeaveReasonsTheirNames(Instrument instrument) {
        return instrument.parts().stream().flatMap(part -> asked(part)
                .filter(Part.Field::isReason)
                .map(field -> at(part.key() + "." + field.key(), "key-of-a-reason", field.key())));
    }

    private static Stream<Part.Field> asked(Part part) {
        return switch (part) {
            case Part.Figures figures -> figures.fields().stream();
            case Part.Rows list -> list.fields().stream();
            case Part _ -> Stream.of();
        };
    }

    static Stream<Finding> weightsAreSensible(Instrument instrument) {
        return instrument.parts().stream()
                .filter(CountedActivities.class::isInstance)
                .map(CountedActivities.class::cast)
                .flatMap(part -> part.rows().stream()
                        .filter(row ->
                                row.weight().filter(PartRules::isTooLarge).isPresent())
                        .map(row ->
                                at(part.key() + "." + row.key(), "weight-out-of-range", LARGEST_WEIGHT.toString())));
    }

    /** Either way: a negative weight is a declared one. */
    private static boolean isTooLarge(Exact weight) {
        return weight.compareTo(LARGEST_WEIGHT) > 0 || Exact.ZERO.minus(weight).compareTo(LARGEST_WEIGHT) > 0;
    }

    static Stream<Finding> rowsAreNumberedInOrder(Instrument instrument) {
        return instrument.parts().stream().flatMap(part -> {
            var numbers = numbers(part);
            return IntStream.range(0, numbers.size())
                    .filter(place -> numbers.get(place) != place + 1)
                    .mapToObj(place -> at(
                            part.key() + "." + rows(part).get(place),
                            "number-out-of-order",
                            Integer.toString(place + 1)))
                    .limit(1);
        });
    }

    private static Stream<Finding> scales(Instrument instrument, Predicate<Scale> isWrong, String what) {
        return instrument.parts().stream()
                .filter(SelfRating.class::isInstance)
                .map(SelfRating.class::cast)
                .flatMap(part ->
                        part.scales().stream().filter(isWrong).map(scale -> at(part.key() + "." + scale.key(), what)));
    }

    /** The names under which the model's arithmetic finds its answers. */
    static Stream<CalculationRules.Named> fields(Instrument instrument) {
        return instrument.parts().stream()
                .filter(part -> !(part instanceof Part.Rows || part instanceof Part.Reductions))
                .flatMap(part ->
                        rows(part).stream().map(key -> new CalculationRules.Named(part.key() + "." + key, key)));
    }

    private static List<String> rows(Part part) {
        return switch (part) {
            case SelfRating felt -> felt.scales().stream().map(Scale::key).toList();
            case WorkingTime time ->
                time.fields().stream().map(Part.TimeField::key).toList();
            case CountedActivities counted ->
                counted.rows().stream().map(Part.ActivityRow::key).toList();
            case RiskCounts risks ->
                risks.rows().stream().map(Part.RiskRow::key).toList();
            case Part.Figures figures -> fields(figures.fields());
            case Part.Rows list -> fields(list.fields());
            case Part.Reductions reductions ->
                reductions.reasons().stream().map(Part.Reason::key).toList();
            case Part.FreeComment _ -> List.of();
        };
    }

    private static List<String> fields(List<Part.Field> fields) {
        return fields.stream().map(Part.Field::key).toList();
    }

    private static List<Integer> numbers(Part part) {
        return switch (part) {
            case CountedActivities counted ->
                counted.rows().stream().map(Part.ActivityRow::number).toList();
            case RiskCounts risks ->
                risks.rows().stream().map(Part.RiskRow::number).toList();
            case SelfRating _, WorkingTime _, Part.Figures _, Part.Rows _, Part.Reductions _, Part.FreeComment _ ->
                List.of();
        };
    }
}
