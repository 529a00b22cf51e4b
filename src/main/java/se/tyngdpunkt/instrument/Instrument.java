package se.tyngdpunkt.instrument;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Reads;
import se.tyngdpunkt.instrument.rule.Value;

/** A measurement model in one version: what it asks, how it weighs, how it is used and where it comes from. */
public record Instrument(
        String key,
        String version,
        LocalDate validFrom,
        Text title,
        Text summary,
        Provenance provenance,
        WayOfWorking way,
        List<Part> parts,
        Calculation calculation,
        List<TalkRule> talkRules,
        List<String> comparableVersions,
        Filling filling) {

    public Instrument {
        parts = List.copyOf(parts);
        talkRules = List.copyOf(talkRules);
        comparableVersions = List.copyOf(comparableVersions);
    }

    public List<Part.Scale> scales() {
        return each(Part.SelfRating.class)
                .flatMap(part -> part.scales().stream())
                .toList();
    }

    public List<Part.TimeField> timeFields() {
        return each(Part.WorkingTime.class)
                .flatMap(part -> part.fields().stream())
                .toList();
    }

    /** Every field of a person's figures. */
    public List<Part.Field> figures() {
        return each(Part.Figures.class)
                .filter(part -> part.level() == Level.PERSON)
                .flatMap(part -> part.fields().stream())
                .toList();
    }

    public List<Part.ActivityRow> activities() {
        return each(Part.CountedActivities.class)
                .flatMap(part -> part.rows().stream())
                .toList();
    }

    public List<Part.RiskRow> risks() {
        return each(Part.RiskCounts.class).flatMap(part -> part.rows().stream()).toList();
    }

    public Optional<Part.FreeComment> comment() {
        return each(Part.FreeComment.class).findFirst();
    }

    public Optional<Part.Scale> scale(String scaleKey) {
        return scales().stream().filter(scale -> scale.key().equals(scaleKey)).findFirst();
    }

    public Optional<Part> part(String partKey) {
        return parts.stream().filter(part -> part.key().equals(partKey)).findFirst();
    }

    /** Whether anything adds to a measure: a value of its own, a fixed term, or a row that weighs in it. */
    public boolean weighsIn(Calculation.Measure measure) {
        return !measure.isSumOfRows()
                || !measure.fixed().isEmpty()
                || parts.stream().anyMatch(part -> switch (part) {
                    case Part.CountedActivities counted ->
                        counted.rows().stream().anyMatch(row -> row.weights().containsKey(measure.key()));
                    case Part.Rows list -> list.weights().containsKey(measure.key());
                    case Part _ -> false;
                });
    }

    /** Whether it gives anybody points. */
    public boolean weighsPeople() {
        return calculation.measures().stream()
                .anyMatch(measure -> measure.level() == Level.PERSON && weighsIn(measure));
    }

    /** How the measure that a person's result is told by is judged; none where the model does not judge it. */
    public List<Calculation.Bands> mainBands() {
        return calculation.measures().stream()
                .filter(measure -> measure.level() == Level.PERSON && weighsIn(measure))
                .limit(1)
                .flatMap(calculation::bandsOf)
                .toList();
    }

    /** By the key of each list, what a row of it answers. */
    public Map<String, Set<String>> fieldsOfLists() {
        var fields = new HashMap<String, Set<String>>();
        parts.forEach(part -> {
            switch (part) {
                case Part.Rows rows -> fields.put(rows.key(), rows.fieldKeys());
                case Part.Reductions reductions -> fields.put(reductions.key(), Part.Reductions.FIELDS);
                case Part _ -> {}
            }
        });
        return fields;
    }

    /** What is asked of persons, or of units, in the order of the form. */
    public List<Part> partsOf(Level level) {
        return parts.stream().filter(part -> part.level() == level).toList();
    }

    /** What the manager of a unit reports in each round. */
    public List<Part.Figures> unitFigures() {
        return each(Part.Figures.class)
                .filter(part -> part.level() == Level.UNIT)
                .toList();
    }

    /**
     * Whether a result of a unit rests on nothing but what its manager reports. Such a figure tells nothing of what any
     * person has answered; every other figure of a unit may.
     */
    public boolean isOfUnitFigures(Calculation.Measure measure) {
        return isWorkedOutOfUnitFigures(measure) && calculation.normsOf(measure).allMatch(this::isOfUnitFigures);
    }

    /** The same of a limit. */
    public boolean isOfUnitFigures(Calculation.Limit limit) {
        return limit.level() == Level.UNIT
                && areOfUnitFigures(Reads.of(limit.when()))
                && areOfUnitFigures(Reads.of(limit.value()))
                && areOfUnitFigures(Reads.of(limit.limit()));
    }

    private boolean isWorkedOutOfUnitFigures(Calculation.Measure measure) {
        return measure.level() == Level.UNIT
                && !measure.isSumOfRows()
                && areOfUnitFigures(Reads.of(measure.valueWithFixed()));
    }

    private boolean isOfUnitFigures(Calculation.Norm norm) {
        return norm.reductions().isEmpty()
                && areOfUnitFigures(Reads.of(norm.when()))
                && areOfUnitFigures(Reads.of(norm.value()));
    }

    private boolean areOfUnitFigures(Stream<Reads> reads) {
        return reads.allMatch(each -> switch (each) {
            case Reads.Name(var name) ->
                unitFigure(name)
                        .map(field ->
                                field.options().stream().allMatch(option -> areOfUnitFigures(Reads.of(option.value()))))
                        .orElseGet(() -> calculation
                                .measure(name)
                                .filter(this::isWorkedOutOfUnitFigures)
                                .isPresent());
            case Reads.Norm(var key) ->
                calculation
                        .norm(key)
                        .filter(norm -> isOfUnitFigures(norm)
                                && calculation
                                        .measure(norm.measure())
                                        .filter(this::isWorkedOutOfUnitFigures)
                                        .isPresent())
                        .isPresent();
            case Reads.Before _ -> true;
            case Reads.Rows _, Reads.Part _, Reads.Bands _, Reads.Limit _, Reads.TimeLimit _ -> false;
        });
    }

    private Optional<Part.Field> unitFigure(String key) {
        return unitFigures().stream()
                .flatMap(part -> part.fields().stream())
                .filter(field -> field.key().equals(key))
                .findFirst();
    }

    /**
     * The scales that a result of a unit is gathered over, each by itself and over those who answered it. Such a result
     * follows from how many chose each option. None where it reads anything else.
     */
    public Set<String> scalesGathered(Calculation.Measure measure) {
        var scales = new HashSet<String>();
        return gathersScales(measure, scales) ? scales : Set.of();
    }

    private boolean gathersScales(Calculation.Measure measure, Set<String> scales) {
        return measure.level() == Level.UNIT
                && !measure.isSumOfRows()
                && gathersScales(measure.valueWithFixed(), scales);
    }

    private boolean gathersScales(Value value, Set<String> scales) {
        return switch (value) {
            case Value.Gathered gathered -> {
                var scale = scaleOf(gathered);
                scale.ifPresent(scales::add);
                yield scale.isPresent();
            }
            case Value.Named(var name) ->
                calculation
                        .measure(name)
                        .filter(measure -> gathersScales(measure, scales))
                        .isPresent();
            case Value.Fixed _, Value.Joined _, Value.Rounded _ ->
                value.inner().allMatch(inner -> gathersScales(inner, scales));
            default -> false;
        };
    }

    private Optional<String> scaleOf(Value.Gathered gathered) {
        return gathered.list().equals("persons")
                        && gathered.by().isEmpty()
                        && gathered.each() instanceof Value.Named(var name)
                        && gathered.where().equals(new Condition.Answered(name))
                ? scale(name).map(Part.Scale::key)
                : Optional.empty();
    }

    /** Whether a round can ask all of it. Other models are scored on the command line only. */
    public boolean fitsTheForm() {
        return hindrances().isEmpty();
    }

    /** What a round cannot ask, in the order of the form. */
    public List<Hindrance> hindrances() {
        return parts.stream()
                .flatMap(part -> switch (part) {
                    case Part _
                    when way.privacy() == WayOfWorking.Privacy.ANONYMOUS && asksForOwnWords(part) ->
                        Stream.of(Hindrance.OWN_WORDS_WITHOUT_NAME);
                    case Part.Figures figures -> hindrance(figures, figures.fields());
                    case Part.Rows list when list.level() != Level.PERSON -> Stream.of(Hindrance.LIST_OF_UNIT);
                    case Part.Rows list -> hindrance(list, list.fields());
                    case Part _ -> Stream.<Hindrance>of();
                })
                .distinct()
                .toList();
    }

    /** Words and rows of one's own tell whose they are. */
    private static boolean asksForOwnWords(Part part) {
        return switch (part) {
            case Part.FreeComment _, Part.Rows _, Part.Reductions _ -> true;
            case Part.Figures figures ->
                figures.level() == Level.PERSON
                        && figures.fields().stream()
                                .anyMatch(field -> field.type() == Part.FieldType.TEXT || field.needsReason());
            case Part _ -> false;
        };
    }

    private static Stream<Hindrance> hindrance(Part part, List<Part.Field> fields) {
        return switch (part.level()) {
            case WHOLE -> Stream.of(Hindrance.FIGURES_OF_WHOLE);
            case UNIT -> Stream.of();
            case PERSON ->
                fields.stream()
                        .filter(field -> field.giver() == Part.Giver.MANAGER)
                        .map(_ -> Hindrance.MANAGER_ABOUT_PERSON)
                        .limit(1);
        };
    }

    /** Why no round can be planned with a model. */
    public enum Hindrance {
        /** The manager of a unit is asked about each person in it. */
        MANAGER_ABOUT_PERSON,
        /** The manager of a unit is asked for a list. */
        LIST_OF_UNIT,
        /** Something is asked of the whole municipality. */
        FIGURES_OF_WHOLE,
        /** An anonymous round would ask for words of one's own, which tell whose they are. */
        OWN_WORDS_WITHOUT_NAME
    }

    /** Who filled in what the source leaves open; an invented one says so wherever a figure of it is shown. */
    public record Filling(Text title, String by, boolean isInvented) {

        public static final Filling NONE = new Filling(Text.NONE, "", false);
    }

    private <P extends Part> Stream<P> each(Class<P> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
