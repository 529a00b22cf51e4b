package se.tyngdpunkt.measurement.domain.form;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.instrument.Part.Giver;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.RowFields;
import se.tyngdpunkt.scoring.reckoning.Given;

/**
 * What follows with a worker from her earlier rounds into one that is not begun: cases that have not ended, reductions
 * that go on, and figures that the model says may follow. Part by part from the latest round that asked for the same;
 * everything else is blank.
 *
 * @param typed what stands in the fields from the start
 * @param before what she answered last time, by the field's name, also where it does not follow
 * @param from by the key of a part, the latest round that asked for the same
 * @param rows the names of the rows that follow, such as {@code row.cases.3}
 * @param largest by the key of a list, the largest number that a row of it has had
 */
public record CarryOver(
        SortedMap<String, String> typed,
        Map<String, String> before,
        Map<String, Round> from,
        Set<String> rows,
        Map<String, Integer> largest) {

    /** Of a first round. */
    public static final CarryOver NOTHING =
            new CarryOver(Collections.emptySortedMap(), Map.of(), Map.of(), Set.of(), Map.of());

    public static CarryOver of(InstrumentVersion version, List<Told> earlier, LocalDate day) {
        var carried =
                new CarryOver(new TreeMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>(), new HashMap<>());
        for (var part : version.instrument().parts()) {
            earlier.forEach(told -> same(part, told).ifPresent(_ -> carried.count(part, told)));
            earlier.reversed().stream()
                    .filter(told -> same(part, told).isPresent())
                    .findFirst()
                    .ifPresent(told -> carried.take(part, same(part, told).orElseThrow(), told, day));
        }
        AnswerReading.of(version.instrument(), carried.typed())
                .problemsOfDraft()
                .forEach(problem -> carried.typed().remove(problem.field().name()));
        return carried;
    }

    /** The round that the answers of a part follow from. */
    public Round from(String part) {
        return Optional.ofNullable(from.get(part)).orElseThrow();
    }

    /** The number of the next row that is added, above every one that the list has or has had. */
    public int next(Part list, Map<String, String> present) {
        var here = RowFields.typed(list, present);
        return 1 + Math.max(largest.getOrDefault(list.key(), 0), here.isEmpty() ? 0 : here.lastKey());
    }

    public boolean follows(Part list, int number) {
        return rows.contains(nameOf(list, number));
    }

    private static Optional<Part> same(Part part, Told told) {
        return told.version().instrument().part(part.key()).filter(then -> switch (part) {
            case Part.Figures _, Part.Reductions _ -> part.getClass() == then.getClass();
            case Part.Rows list -> then instanceof Part.Rows other && other.kind() == list.kind();
            case Part _ -> false;
        });
    }

    private void count(Part part, Told told) {
        told.answers().rows(part.key()).keySet().forEach(number -> largest.merge(part.key(), number, Math::max));
    }

    private void take(Part part, Part then, Told told, LocalDate day) {
        from.put(part.key(), told.round());
        var said = told.answers().typed(told.version().instrument());
        if (part instanceof Part.Figures) {
            for (var field : alike(part, then)) {
                take(AnswerField.figure(field.key()), field, said);
            }
        } else {
            told.answers().ongoing(part.key()).forEach((number, row) -> {
                if (!isOver(part, row, day)) {
                    rows.add(nameOf(part, number));
                    alike(part, then)
                            .forEach(field -> take(AnswerField.row(part.key(), number, field.key()), field, said));
                }
            });
        }
    }

    private void take(AnswerField name, Field field, Map<String, String> said) {
        Optional.ofNullable(said.get(name.name())).ifPresent(text -> {
            before.put(name.name(), text);
            if (field.mayCarryOver() || field.key().equals(Part.Rows.LABEL)) {
                typed.put(name.name(), text);
            }
        });
    }

    /** What the worker is asked now, and was asked then in the same type. */
    private static List<Field> alike(Part part, Part then) {
        var types = new HashMap<String, FieldType>();
        RowFields.of(then).forEach(field -> types.put(field.key(), field.type()));
        return RowFields.of(part).stream()
                .filter(field -> field.giver() == Giver.WORKER && !field.key().equals(Part.Rows.ENDED))
                .filter(field -> field.type() == types.get(field.key()))
                .toList();
    }

    private static boolean isOver(Part part, Map<String, Given> row, LocalDate day) {
        return part instanceof Part.Reductions
                && row.get(Part.Reductions.TO) instanceof Given.Day(var last)
                && last.isBefore(day);
    }

    private static String nameOf(Part list, int number) {
        return AnswerField.rows(list.key()).name() + "." + number;
    }
}
