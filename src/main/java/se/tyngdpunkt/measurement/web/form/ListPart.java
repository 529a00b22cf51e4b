package se.tyngdpunkt.measurement.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.instrument.Part.Giver;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.form.CarryOver;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.RowFields;
import se.tyngdpunkt.shell.Words;

/**
 * A list in the form.
 *
 * @param rows as they stand, in the order of their numbers
 * @param next the number of the next row that is added
 * @param from the round that its rows have been carried over from
 */
public record ListPart(Part part, List<Row> rows, int next, Optional<Round> from) {

    /** Stands for the number in the row that script copies. */
    private static final String ANY = "__N__";

    public ListPart {
        rows = List.copyOf(rows);
    }

    static ListPart of(Part part, Map<String, String> typed, CarryOver carried) {
        var rows = new ArrayList<Row>();
        RowFields.typed(part, typed).forEach((number, row) -> {
            var follows = carried.follows(part, number);
            var label = row.getOrDefault(Part.Rows.LABEL, "").strip();
            var name = AnswerField.row(part.key(), number, Part.Rows.LABEL).name();
            rows.add(new Row(
                    part,
                    number.toString(),
                    rows.size() + 1,
                    label,
                    follows,
                    follows && label.equals(carried.before().get(name)),
                    row.getOrDefault(Part.Rows.ENDED, "").equals("yes")));
        });
        return new ListPart(
                part,
                rows,
                carried.next(part, typed),
                Optional.ofNullable(carried.from().get(part.key())));
    }

    /** Without script the button for one more row sends the form; it comes back with that row, which is returned. */
    public static String withRow(Instrument instrument, String key, CarryOver carried, Map<String, String> typed) {
        var grown = instrument
                .part(key)
                .filter(part -> part instanceof Part.Rows || part instanceof Part.Reductions)
                .map(part -> of(part, typed, carried))
                .filter(ListPart::mayGrow);
        grown.ifPresent(list ->
                typed.put(AnswerField.row(key, list.next(), list.firstField()).name(), ""));
        return grown.map(list -> key + "." + list.next()).orElse("");
    }

    public boolean isOfCases() {
        return RowFields.isCase(part);
    }

    public boolean mayGrow() {
        return rows.size() < RowFields.MOST_ROWS && next <= RowFields.LARGEST_NUMBER;
    }

    public boolean isCarriedOver() {
        return from.isPresent() && rows.stream().anyMatch(Row::follows);
    }

    /** A row to copy, with its number left out. */
    public Row template() {
        return new Row(part, ANY, rows.size() + 1, "", false, false, false);
    }

    /** What is asked in every row, beside its case's label and whether it has ended. */
    public List<Field> fields() {
        return RowFields.of(part).stream()
                .filter(field -> field.giver() == Giver.WORKER)
                .filter(field -> !isOfCases() || !isOurs(field))
                .toList();
    }

    /** Where a row begins. */
    public String firstField() {
        return isOfCases() ? Part.Rows.LABEL : fields().getFirst().key();
    }

    /** Those with a hint, which is told once for all rows. */
    public List<Field> explained() {
        return fields().stream().filter(field -> !field.hint().isBlank()).toList();
    }

    public String hintOf(Field field) {
        return field.hint().isBlank() ? "" : "hint-" + part.key() + "-" + field.key();
    }

    private static boolean isOurs(Field field) {
        return field.label().isBlank()
                && (field.key().equals(Part.Rows.LABEL) || field.key().equals(Part.Rows.ENDED));
    }

    /**
     * One row.
     *
     * @param place its place in the list, from 1
     * @param follows whether it has been carried over
     * @param keepsLabel whether its case's label is last time's, and need not be written
     */
    public record Row(
            Part part, String number, int place, String label, boolean follows, boolean keepsLabel, boolean hasEnded) {

        public String name(String field) {
            return AnswerField.rows(part.key()).name() + "." + number + "." + field;
        }

        public String id() {
            return part.key() + "." + number;
        }

        /** Where its time limits and points are told. */
        public String noteId() {
            return "note-" + part.key() + "-" + number;
        }

        public String in(Words words) {
            return new AnswerSheet.Group(RowFields.isCase(part), number, label, place, hasEnded, List.of()).in(words);
        }
    }
}
