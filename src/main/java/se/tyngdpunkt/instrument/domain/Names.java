package se.tyngdpunkt.instrument.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.rule.Value;

/** What the names of a model mean at one place: fields with their kind, and lists one can gather from. */
final class Names {

    /** Names a condition or a list has for itself; no field may take them. */
    static final Set<String> RESERVED = Set.of(
            "persons",
            "units",
            "rows",
            "fixed",
            "all",
            "any",
            "not",
            "compare",
            "happened",
            "between",
            "in-band",
            "time-limit",
            "broken",
            "not-defined",
            "yes",
            "no",
            "id",
            "earlier",
            Part.Rows.LABEL,
            Part.Rows.ENDED,
            "key",
            "open");

    /** What a field answers with; a choice with the options it has and whether they have values. */
    sealed interface Kind {

        record Figure() implements Kind {}

        record Choice(List<Part.Option> answers) implements Kind {
            Set<String> options() {
                return answers.stream().map(Part.Option::key).collect(Collectors.toCollection(LinkedHashSet::new));
            }

            boolean hasValues() {
                return answers.stream().noneMatch(option -> option.value() instanceof Value.NotDefined);
            }
        }

        record YesNo() implements Kind {}

        record Day() implements Kind {}

        record Words() implements Kind {}
    }

    private final Map<String, Kind> fields;
    private final Map<String, Names> lists;
    private final Set<String> timeLimits;
    private final Optional<Names> outer;
    private final Level level;

    private Names(Level level, Optional<Names> outer) {
        this.fields = new HashMap<>();
        this.lists = new HashMap<>();
        this.timeLimits = new TreeSet<>();
        this.outer = outer;
        this.level = level;
    }

    /** As seen by a person, a unit or the whole; each also sees what stands around it. */
    static Names of(Instrument instrument, Level level) {
        var names = new Names(level, around(level).map(each -> of(instrument, each)));
        instrument.parts().forEach(part -> names.add(part, instrument));
        return names;
    }

    private static Optional<Level> around(Level level) {
        return switch (level) {
            case PERSON -> Optional.of(Level.UNIT);
            case UNIT -> Optional.of(Level.WHOLE);
            case WHOLE -> Optional.empty();
        };
    }

    private void add(Part part, Instrument instrument) {
        switch (part) {
            case Part.Figures figures
            when figures.level() == level -> figures.fields().forEach(field -> fields.put(field.key(), kind(field)));
            case Part.Rows rows
            when rows.level() == level -> {
                var row = new Names(level, Optional.of(this));
                rows.fields().forEach(field -> row.fields.put(field.key(), kind(field)));
                if (rows.kind() == Part.Rows.Kind.CASES) {
                    row.fields.put(Part.Rows.LABEL, new Kind.Words());
                }
                rows.timeLimits().forEach(limit -> row.timeLimits.add(limit.key()));
                lists.put(rows.key(), row);
            }
            case Part.Figures _, Part.Rows _ -> {}
            case Part _ when level != Level.PERSON -> {}
            case Part.SelfRating felt ->
                felt.scales().forEach(scale -> fields.put(scale.key(), new Kind.Choice(scale.options())));
            case Part.WorkingTime time -> time.fields().forEach(field -> fields.put(field.key(), new Kind.Figure()));
            case Part.CountedActivities counted ->
                counted.rows().forEach(row -> fields.put(row.key(), new Kind.Figure()));
            case Part.RiskCounts risks -> risks.rows().forEach(row -> fields.put(row.key(), new Kind.Figure()));
            case Part.Reductions reductions -> lists.put(reductions.key(), reduction(reductions));
            case Part.FreeComment comment -> fields.put(comment.key(), new Kind.Words());
        }
        if (level != Level.PERSON) {
            lists.computeIfAbsent("persons", _ -> of(instrument, Level.PERSON, this));
        }
        if (level == Level.WHOLE) {
            lists.computeIfAbsent("units", _ -> of(instrument, Level.UNIT, this));
        }
    }

    private static Names of(Instrument instrument, Level level, Names around) {
        var names = new Names(level, Optional.of(around));
        instrument.parts().stream()
                .filter(part -> !isOfHigher(part, level))
                .forEach(part -> names.add(part, instrument));
        return names;
    }

    private static boolean isOfHigher(Part part, Level level) {
        return switch (part) {
            case Part.Figures figures -> figures.level() != level;
            case Part.Rows rows -> rows.level() != level;
            case Part _ -> level != Level.PERSON;
        };
    }

    private Names reduction(Part.Reductions reductions) {
        var row = new Names(level, Optional.of(this));
        row.fields.put(
                Part.Reductions.REASON,
                new Kind.Choice(reductions.reasons().stream()
                        .map(reason -> new Part.Option(reason.key(), reason.label(), Value.notDefined()))
                        .toList()));
        row.fields.put(Part.Reductions.FROM, new Kind.Day());
        row.fields.put(Part.Reductions.TO, new Kind.Day());
        row.fields.put(Part.Reductions.AMOUNT, new Kind.Figure());
        return row;
    }

    private static Kind kind(Part.Field field) {
        return switch (field.type()) {
            case NUMBER, WHOLE, PER_CENT, HOURS -> new Kind.Figure();
            case DATE, WEEK -> new Kind.Day();
            case CHOICE -> new Kind.Choice(field.options());
            case YES_NO -> new Kind.YesNo();
            case TEXT -> new Kind.Words();
        };
    }

    Level level() {
        return level;
    }

    Optional<Kind> field(String name) {
        return Optional.ofNullable(fields.get(name)).or(() -> outer.flatMap(around -> around.field(name)));
    }

    Optional<Names> list(String name) {
        return Optional.ofNullable(lists.get(name)).or(() -> outer.flatMap(around -> around.list(name)));
    }

    /** The time limits of the rows that are seen here. */
    Set<String> timeLimits() {
        return timeLimits.isEmpty() ? outer.map(Names::timeLimits).orElse(Set.of()) : timeLimits;
    }

    /** What is seen inside several rows taken as one: themselves as a list, and what stands around. */
    Names group(Names one) {
        var group = new Names(level, Optional.of(this));
        group.lists.put("rows", one);
        return group;
    }

    List<String> known() {
        var known = new ArrayList<>(fields.keySet());
        outer.ifPresent(around -> known.addAll(around.known()));
        return known.stream().sorted().toList();
    }

    List<String> knownLists() {
        return Stream.concat(lists.keySet().stream(), outer.stream().flatMap(around -> around.knownLists().stream()))
                .distinct()
                .sorted()
                .toList();
    }
}
