package se.tyngdpunkt.measurement.web.own;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.instrument.Part.Giver;
import se.tyngdpunkt.measurement.web.form.AnswerSheet;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.RowFields;
import se.tyngdpunkt.shared.personal.Cell;
import se.tyngdpunkt.shell.Words;

/** Answers with the words of their questions: part, row of a list, question, answer. Nothing that was typed is left out. */
record AnswersInWords(Instrument instrument, Words words) {

    /** What a worker has answered; what stands in no field of the model as it was typed. */
    Stream<List<Cell>> given(SortedMap<String, String> typed) {
        var rows = Stream.<List<Cell>>builder();
        var told = new HashSet<String>();
        for (var section : AnswerSheet.of(instrument, typed).sections()) {
            var part = section.title().in(words.language());
            section.rows().forEach(row -> add(rows, told, part, "", row));
            section.groups().forEach(group -> group.rows().forEach(row -> add(rows, told, part, group.in(words), row)));
        }
        return Stream.concat(rows.build(), others(typed, told));
    }

    private void add(Stream.Builder<List<Cell>> rows, Set<String> told, String part, String item, AnswerSheet.Row row) {
        told.add(row.field());
        if (!row.isBlank()) {
            rows.add(cells(part, item, row.labelIn(words), row.valueIn(words)));
        }
    }

    /** What her leader has answered by the key, of figures and of the rows that the worker has told. */
    Stream<List<Cell>> byLeader(SortedMap<String, String> typed, SortedMap<String, String> scored) {
        var both = new TreeMap<>(scored);
        both.putAll(typed);
        var rows = Stream.<List<Cell>>builder();
        var told = new HashSet<String>();
        for (var part : instrument.partsOf(Level.PERSON)) {
            switch (part) {
                case Part.Figures figures ->
                    leaders(figures.fields()).forEach(field -> names(field)
                            .forEach(key -> add(rows, told, part, "", field, AnswerField.figure(key), scored)));
                case Part.Rows list ->
                    RowFields.typed(part, both)
                            .forEach((number, row) -> leaders(list.fields()).forEach(field -> names(field)
                                    .forEach(key -> add(
                                            rows,
                                            told,
                                            part,
                                            row.getOrDefault(Part.Rows.LABEL, Integer.toString(number)),
                                            field,
                                            AnswerField.row(list.key(), number, key),
                                            scored))));
                case Part _ -> {}
            }
        }
        return Stream.concat(rows.build(), others(scored, told));
    }

    private void add(
            Stream.Builder<List<Cell>> rows,
            Set<String> told,
            Part part,
            String item,
            Field field,
            AnswerField at,
            Map<String, String> scored) {
        var value = scored.getOrDefault(at.name(), "");
        if (told.add(at.name()) && !value.isBlank()) {
            var label = AnswerSheet.labelOf(field, words);
            var isReason = at.name().endsWith(field.reasonKey());
            rows.add(cells(
                    part.title().in(words.language()),
                    item,
                    isReason ? words.say("measurement.key.reason-for", label) : label,
                    isReason ? value : AnswerSheet.shown(field, value, words)));
        }
    }

    private static Stream<Field> leaders(List<Field> fields) {
        return fields.stream().filter(field -> field.giver() == Giver.LEADER);
    }

    private static Stream<String> names(Field field) {
        return Stream.of(field.key(), field.reasonKey());
    }

    private static Stream<List<Cell>> others(Map<String, String> typed, Set<String> told) {
        return typed.entrySet().stream()
                .filter(each ->
                        !told.contains(each.getKey()) && !each.getValue().isBlank())
                .map(each -> cells("", "", each.getKey(), each.getValue()));
    }

    private static List<Cell> cells(String part, String item, String question, String answer) {
        return List.of(Cell.text(part), Cell.text(item), Cell.text(question), Cell.text(answer));
    }
}
