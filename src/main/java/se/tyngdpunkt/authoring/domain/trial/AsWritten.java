package se.tyngdpunkt.authoring.domain.trial;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.instrument.file.FlowText;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.YamlEdit;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.RowFields;
import se.tyngdpunkt.scoring.reckoning.Given;

/** What stands in a form, written as a file of answers has it: part by part, and nothing else than what is said otherwise. */
public final class AsWritten {

    private static final List<String> UNITS = List.of("units");

    private final Instrument instrument;
    private final FormAnswers form;

    private AsWritten(Instrument instrument, FormAnswers form) {
        this.instrument = instrument;
        this.form = form;
    }

    /** The text with what is said now in place of what the form said; everything else stands where it stood. */
    public static String into(String text, FormAnswers form, Instrument instrument, Map<String, String> said) {
        var writer = new AsWritten(instrument, form);
        var now = writer.pieces(said);
        return text.isBlank() ? writer.anew(now) : writer.changed(text, writer.pieces(form.typed()), now);
    }

    /** One part: written on one line, or a list with each of its rows so, by their number in the form. */
    private record Piece(Part part, SortedMap<Integer, String> rows) {

        Collection<String> lines() {
            return rows.values();
        }

        boolean isList() {
            return part instanceof Part.Rows || part instanceof Part.Reductions;
        }

        String onOneLine() {
            return isList()
                    ? "[" + String.join(", ", lines()) + "]"
                    : rows.firstEntry().getValue();
        }

        String below(String indent) {
            return indent + part.key() + ":"
                    + (isList()
                            ? lines().stream()
                                    .map(line -> "\n" + indent + "  - " + line)
                                    .collect(Collectors.joining())
                            : " " + rows.firstEntry().getValue())
                    + "\n";
        }
    }

    /** By the key of its part, whatever is answered; what cannot be read is blank. */
    private Map<String, Piece> pieces(Map<String, String> typed) {
        var pieces = new LinkedHashMap<String, Piece>();
        var day = form.day();
        var byBoth = AnswerReading.of(instrument, typed, day).answers().typed(instrument);
        var all = new HashMap<>(byBoth);
        all.putAll(AnswerReading.byLeader(instrument, typed, day).answers().typed(instrument));
        all.putAll(AnswerReading.ofUnit(instrument, typed, day).answers().typed(instrument));
        var rows = AnswerReading.ofBoth(instrument, all).answers();
        instrument.parts().forEach(part -> {
            var written = new TreeMap<Integer, String>();
            if (part instanceof Part.Rows || part instanceof Part.Reductions) {
                rows.ongoing(part.key()).forEach((number, row) -> row(part, number, row, all)
                        .ifPresent(line -> written.put(number, line)));
            } else {
                line(part, all).ifPresent(line -> written.put(1, line));
            }
            if (!written.isEmpty()) {
                pieces.put(part.key(), new Piece(part, written));
            }
        });
        return pieces;
    }

    private static Optional<String> line(Part part, Map<String, String> typed) {
        return switch (part) {
            case Part.SelfRating felt ->
                one(felt.scales().stream()
                        .flatMap(scale -> entry(scale.key(), AnswerField.scale(scale.key()), typed, FieldType.CHOICE)));
            case Part.WorkingTime time ->
                one(time.fields().stream()
                        .flatMap(field -> entry(field.key(), AnswerField.time(field.key()), typed, FieldType.NUMBER)));
            case Part.CountedActivities counted ->
                one(counted.rows().stream()
                        .flatMap(row -> entry(row.key(), AnswerField.count(row.key()), typed, FieldType.WHOLE)));
            case Part.RiskCounts risks ->
                one(risks.rows().stream()
                        .flatMap(row -> entry(row.key(), AnswerField.risk(row.key()), typed, FieldType.WHOLE)));
            case Part.Figures figures -> figures(figures, typed);
            case Part.Rows _, Part.Reductions _ -> Optional.empty();
            case Part.FreeComment _ ->
                Optional.ofNullable(typed.get(AnswerField.COMMENT.name())).map(AsWritten::word);
        };
    }

    private static Optional<String> figures(Part.Figures figures, Map<String, String> typed) {
        var fields = figures.level() == Level.UNIT
                ? RowFields.askedOfUnit(figures).stream()
                        .map(RowFields.Asked::field)
                        .toList()
                : RowFields.of(figures);
        return one(fields.stream()
                .flatMap(field -> entry(field.key(), AnswerField.figure(field.key()), typed, field.type())));
    }

    private static Optional<String> row(Part part, int number, Map<String, Given> row, Map<String, String> typed) {
        var isShare = part instanceof Part.Reductions reductions
                && row.get(Part.Reductions.REASON) instanceof Given.Choice chosen
                && reductions.reasons().stream()
                        .anyMatch(each -> each.key().equals(chosen.option()) && each.takes() == Part.Takes.SHARE);
        return one(RowFields.of(part).stream()
                .filter(field -> !field.key().equals(Part.Rows.ENDED))
                .flatMap(field -> entry(
                        field.key(),
                        AnswerField.row(part.key(), number, field.key()),
                        typed,
                        isShare && field.key().equals(Part.Reductions.AMOUNT) ? FieldType.PER_CENT : field.type())));
    }

    private static Optional<String> one(Stream<String> entries) {
        var told = entries.toList();
        return told.isEmpty() ? Optional.empty() : Optional.of("{" + String.join(", ", told) + "}");
    }

    private static Stream<String> entry(String key, AnswerField field, Map<String, String> typed, FieldType type) {
        return Optional.ofNullable(typed.get(field.name())).stream()
                .map(text -> key + ": " + word(type == FieldType.PER_CENT ? text + " %" : text));
    }

    private static String word(String text) {
        return FlowText.of(new Scalar(text, 0));
    }

    private String anew(Map<String, Piece> pieces) {
        return "date: " + form.day() + "\nunits:\n  - id: Norr\n" + below(pieces, Level.UNIT, "    ")
                + "    persons:\n      - id: A\n" + below(pieces, Level.PERSON, "        ");
    }

    private static String below(Map<String, Piece> pieces, Level level, String indent) {
        return pieces.values().stream()
                .filter(piece -> piece.part().level() == level)
                .map(piece -> piece.below(indent))
                .collect(Collectors.joining());
    }

    private String changed(String text, Map<String, Piece> before, Map<String, Piece> now) {
        var changed = text;
        for (var part : instrument.parts()) {
            var then = Optional.ofNullable(before.get(part.key()));
            var piece = Optional.ofNullable(now.get(part.key()));
            if (!then.equals(piece)) {
                changed = put(changed, part, then, piece);
            }
        }
        return changed;
    }

    /** Who has none in the file gets a place there. */
    private String put(String text, Part part, Optional<Piece> then, Optional<Piece> piece) {
        var list = part.level() == Level.UNIT
                ? UNITS
                : form.person()
                        .or(() -> form.unit()
                                .map(unit -> AnswersTree.below(AnswersTree.below(unit, "persons"), AnswersTree.FIRST)))
                        .map(person -> person.subList(0, person.size() - 1))
                        .orElse(List.of("persons"));
        var isThere =
                !AnswersTree.items(ModelFiles.tree(text).orElseThrow(), list).isEmpty();
        var file =
                isThere ? text : YamlEdit.of(text).append(list, part.level() == Level.UNIT ? "{id: Norr}" : "{id: A}");
        var place = AnswersTree.below(AnswersTree.below(list, AnswersTree.FIRST), part.key());
        return piece.map(now -> then.filter(_ -> now.isList())
                        .map(before -> rowByRow(file, place, before.rows(), now.rows()))
                        .orElseGet(() -> YamlEdit.of(file).put(place, now.onOneLine())))
                .orElseGet(() -> YamlEdit.of(file).remove(place));
    }

    /** A row of the form stands in the file at its number, so that rows that say nothing stand where they stood. */
    private static String rowByRow(
            String text, List<String> list, SortedMap<Integer, String> before, SortedMap<Integer, String> now) {
        var changed = text;
        for (var row : now.entrySet()) {
            var flow = row.getValue();
            if (!before.containsKey(row.getKey())) {
                changed = YamlEdit.of(changed).append(list, flow);
            } else if (!flow.equals(before.get(row.getKey()))) {
                changed = YamlEdit.of(changed).put(item(list, row.getKey()), flow);
            }
        }
        for (var number : List.copyOf(before.keySet()).reversed()) {
            changed = now.containsKey(number) ? changed : YamlEdit.of(changed).remove(item(list, number));
        }
        return changed;
    }

    private static List<String> item(List<String> list, int number) {
        return AnswersTree.below(list, Integer.toString(number - 1));
    }
}
