package se.tyngdpunkt.measurement.domain.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.Answers;

/**
 * A field that the leader answers by the written key, of one row or of the whole measurement.
 *
 * @param part the key of the part it stands in
 * @param number the row's number, absent of a figure
 */
public record KeyField(String part, OptionalInt number, Part.Field field) {

    /** Those of every row that stands, and of figures, in the order of the form. */
    static List<KeyField> of(Instrument instrument, Answers answers) {
        var fields = new ArrayList<KeyField>();
        for (var part : instrument.parts()) {
            switch (part) {
                case Part.Figures figures
                when figures.level() == Level.PERSON ->
                    byLeader(figures.fields())
                            .forEach(field -> fields.add(new KeyField(figures.key(), OptionalInt.empty(), field)));
                case Part.Rows list
                when list.level() == Level.PERSON ->
                    answers.ongoing(list.key()).keySet().forEach(number -> fields.addAll(ofRow(list, number)));
                case Part _ -> {}
            }
        }
        return List.copyOf(fields);
    }

    static List<KeyField> ofRow(Part.Rows list, int number) {
        return byLeader(list.fields())
                .map(field -> new KeyField(list.key(), OptionalInt.of(number), field))
                .toList();
    }

    private static Stream<Part.Field> byLeader(List<Part.Field> fields) {
        return fields.stream().filter(field -> field.giver() == Part.Giver.LEADER);
    }

    public AnswerField at() {
        return asked(field.key());
    }

    private AnswerField asked(String key) {
        return number.isPresent() ? AnswerField.row(part, number.getAsInt(), key) : AnswerField.figure(key);
    }

    public String name() {
        return at().name();
    }

    /** What its row is called, nothing of a figure. */
    Optional<String> row() {
        return AnswerField.inRow(name()).map(AnswerField.InRow::row);
    }

    /** Where her reason stands, of a field that asks for one. */
    public String reasonName() {
        return asked(field.reasonKey()).name();
    }

    /** What can be typed of it. */
    public List<String> names() {
        return field.needsReason() ? List.of(name(), reasonName()) : List.of(name());
    }
}
