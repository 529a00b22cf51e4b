package se.tyngdpunkt.measurement.domain.key;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.GivenElsewhere;
import se.tyngdpunkt.measurement.domain.form.Told;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.shared.number.Exact;

/** Lays the sheet out: this time's rows beside last time's, and what of her own answers may be carried over. */
final class SheetMaker {

    private final InHand inHand;
    private final Answers answers;
    private final ScoredRows scoredRows;
    private final Optional<Told> lastTime;
    private final Optional<WorkedOut> workedLastTime;
    private final Map<String, String> carried;
    private final Map<String, String> typed;

    private SheetMaker(InHand inHand, Optional<Map<String, String>> typed, Locale language) {
        this.inHand = inHand;
        this.answers = inHand.answers(Map.of());
        this.scoredRows = ScoredRows.of(inHand);
        this.lastTime = inHand.grounds().lastTime();
        this.workedLastTime = lastTime.flatMap(told -> WorkedOut.of(told.occasion(), language));
        this.carried = carried(language);
        this.typed = typed.orElseGet(this::savedOverCarried);
    }

    static ScoreSheet of(
            InHand inHand,
            Optional<Map<String, String>> typed,
            Map<String, GivenElsewhere.Given> given,
            Locale language) {
        var maker = new SheetMaker(inHand, typed, language);
        var occasion = inHand.withoutFelt(maker.typed);
        var worked = WorkedOut.of(occasion, language);
        var instrument = inHand.grounds().version().instrument();
        return new ScoreSheet(
                inHand.grounds().measured().head(),
                inHand.grounds().measured().revision(),
                inHand.grounds().measured().round(),
                instrument,
                inHand.asked().stream()
                        .filter(field -> field.number().isEmpty())
                        .map(maker::asked)
                        .toList(),
                instrument.parts().stream()
                        .filter(Part.Rows.class::isInstance)
                        .map(Part.Rows.class::cast)
                        .filter(list -> list.level() == Level.PERSON)
                        .map(list -> maker.list(list, worked))
                        .toList(),
                maker.typed,
                inHand.grounds().measured().scored().typed(),
                given,
                occasion.explained(),
                worked,
                maker.lastTime.map(Told::round));
    }

    private ScoreSheet.Asked asked(KeyField field) {
        var before = carried.getOrDefault(field.name(), "");
        return new ScoreSheet.Asked(
                field,
                !before.isEmpty()
                        && before.equals(typed.getOrDefault(field.name(), ""))
                        && carried.getOrDefault(field.reasonName(), "")
                                .equals(typed.getOrDefault(field.reasonName(), "")));
    }

    private ScoreSheet.ListOfRows list(Part.Rows list, Optional<WorkedOut> worked) {
        var rows = answers.ongoing(list.key()).entrySet().stream()
                .map(row -> new ScoreSheet.Row(
                        row.getKey(),
                        row.getValue(),
                        KeyField.ofRow(list, row.getKey()).stream()
                                .map(this::asked)
                                .toList(),
                        scoredRows.isRewritten(list.key() + "." + row.getKey()),
                        worked.flatMap(all -> all.row(list.key(), row.getKey())),
                        before(list.key(), row.getKey())))
                .toList();
        SequencedMap<Integer, String> ended = new LinkedHashMap<>();
        answers.rows(list.key()).forEach((number, row) -> {
            if (Answers.hasEnded(row)) {
                ended.put(number, ScoreSheet.labelOf(row));
            }
        });
        return new ScoreSheet.ListOfRows(list, rows, ended);
    }

    private Optional<ScoreSheet.Before> before(String list, int number) {
        return lastTime.flatMap(
                told -> Optional.ofNullable(told.answers().rows(list).get(number))
                        .map(row -> new ScoreSheet.Before(row, workedLastTime.flatMap(all -> all.row(list, number)))));
    }

    /** What she has saved stands, also where she saved a blank; the rest is what may be carried over. */
    private Map<String, String> savedOverCarried() {
        var all = new TreeMap<>(carried);
        all.putAll(inHand.grounds().measured().scored().typed());
        return all;
    }

    /** What she gave last time, as she would type it, in rows of which the worker says the same. */
    private Map<String, String> carried(Locale language) {
        var scoredLastTime = lastTime.map(
                        told -> told.answers().typed(told.version().instrument()))
                .orElseGet(Collections::emptySortedMap);
        var carried = new HashMap<String, String>();
        for (var field : inHand.asked()) {
            if (field.field().mayCarryOver() && saysTheSame(field)) {
                field.names().forEach(name -> Optional.ofNullable(scoredLastTime.get(name))
                        .ifPresent(text ->
                                carried.put(name, name.equals(field.name()) ? typed(field, text, language) : text)));
            }
        }
        return carried;
    }

    private static String typed(KeyField field, String text, Locale language) {
        return switch (field.field().type()) {
            case NUMBER, WHOLE, PER_CENT, HOURS ->
                Exact.parse(text).map(number -> number.in(language)).orElse(text);
            case DATE, WEEK, CHOICE, YES_NO, TEXT -> text;
        };
    }

    private boolean saysTheSame(KeyField field) {
        return field.number().isEmpty()
                || lastTime.flatMap(told -> Optional.ofNullable(told.answers()
                                .rows(field.part())
                                .get(field.number().getAsInt())))
                        .filter(before -> said(field.part(), before)
                                .equals(said(
                                        field.part(),
                                        answers.rows(field.part())
                                                .getOrDefault(field.number().getAsInt(), Map.of()))))
                        .isPresent();
    }

    /** What the worker answers of a row; its label is a name and no answer. */
    private Map<String, Given> said(String list, Map<String, Given> row) {
        var said = new HashMap<String, Given>();
        inHand.grounds().version().instrument().part(list).stream()
                .filter(Part.Rows.class::isInstance)
                .flatMap(part -> ((Part.Rows) part).fields().stream())
                .filter(field -> field.giver() == Part.Giver.WORKER)
                .forEach(field ->
                        Optional.ofNullable(row.get(field.key())).ifPresent(answer -> said.put(field.key(), answer)));
        return said;
    }
}
