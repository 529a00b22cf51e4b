package se.tyngdpunkt.instrument;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Level;

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
                .filter(part -> part.level() == Calculation.Level.PERSON)
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

    /**
     * Whether a round of today can ask all of it: under names, of persons, by the worker and her leader. Other models are
     * scored on the command line only.
     */
    public boolean fitsTheForm() {
        return way.privacy() == WayOfWorking.Privacy.NAMED
                && parts.stream().allMatch(part -> switch (part) {
                    case Part.Figures figures -> figures.level() == Level.PERSON && asksNoManager(figures.fields());
                    case Part.Rows list -> list.level() == Level.PERSON && asksNoManager(list.fields());
                    case Part.SelfRating _,
                            Part.WorkingTime _,
                            Part.CountedActivities _,
                            Part.RiskCounts _,
                            Part.Reductions _,
                            Part.FreeComment _ -> true;
                });
    }

    private static boolean asksNoManager(List<Part.Field> fields) {
        return fields.stream().noneMatch(field -> field.giver() == Part.Giver.MANAGER);
    }

    /** Who filled in what the source leaves open; an invented one says so wherever a figure of it is shown. */
    public record Filling(Text title, String by, boolean isInvented) {

        public static final Filling NONE = new Filling(Text.NONE, "", false);
    }

    private <P extends Part> Stream<P> each(Class<P> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
