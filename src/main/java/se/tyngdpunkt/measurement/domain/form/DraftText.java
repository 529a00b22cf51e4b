package se.tyngdpunkt.measurement.domain.form;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.RowFields;
import se.tyngdpunkt.shared.text.FreeText;

/**
 * What is kept of a form that is being written in: every field as typed, and every row, also an emptied one, which goes
 * away first when she sends.
 *
 * @param typed what was sent in the fields of the form, tidied
 * @param kept the same without what may not be kept; what stood there before stands in its place
 * @param leftOut the fields of which that is so
 */
record DraftText(SortedMap<String, String> typed, SortedMap<String, String> kept, Set<AnswerField> leftOut) {

    /** Numbers and options are short: whatever is longer, or names somebody, is no mistyped answer and is not kept. */
    private static final int LONGEST_ANSWER = 60;

    static DraftText of(Instrument instrument, Map<String, String> sent, Map<String, String> former, LocalDate day) {
        var draft = new DraftText(new TreeMap<>(), new TreeMap<>(), new HashSet<>());
        for (var part : instrument.parts()) {
            switch (part) {
                case Part.Figures _, Part.Rows _, Part.Reductions _ -> {
                    RowFields.asked(part, sent).forEach(asked -> draft.take(asked, sent, former, day));
                    draft.keepBlankRows(part, sent);
                }
                case Part.FreeComment comment -> draft.take(AnswerField.COMMENT, comment.maxLength(), sent, former);
                case Part _ ->
                    AnswerField.of(part, sent).forEach(field -> draft.take(field, LONGEST_ANSWER, sent, former));
            }
        }
        return draft;
    }

    private void take(RowFields.Asked asked, Map<String, String> sent, Map<String, String> former, LocalDate day) {
        take(asked.name(), asked.longest(), sent, former);
        var name = asked.name().name();
        kept.computeIfPresent(name, (_, text) -> asked.kept(text, day));
        var text = typed.computeIfPresent(name, (_, said) -> asked.kept(said, day));
        if (text != null && !asked.mayBeKept(text)) {
            leaveOut(asked.name(), former);
        }
    }

    private void take(AnswerField field, int longest, Map<String, String> sent, Map<String, String> former) {
        var text = sent.getOrDefault(field.name(), "");
        switch (FreeText.read(text, longest)) {
            case FreeText.Accepted(String tidy) -> {
                typed.put(field.name(), tidy);
                kept.put(field.name(), tidy);
            }
            case FreeText.Refused _ -> {
                typed.put(field.name(), text);
                leaveOut(field, former);
            }
            case FreeText.Blank _ -> {}
        }
    }

    private void leaveOut(AnswerField field, Map<String, String> former) {
        leftOut.add(field);
        kept.remove(field.name());
        Optional.ofNullable(former.get(field.name())).ifPresent(before -> kept.put(field.name(), before));
    }

    private void keepBlankRows(Part part, Map<String, String> sent) {
        RowFields.typed(part, sent).keySet().forEach(number -> {
            var start = AnswerField.row(part.key(), number, "").name();
            if (kept.tailMap(start).keySet().stream().limit(1).noneMatch(name -> name.startsWith(start))) {
                RowFields.asked(part, sent).stream()
                        .filter(asked -> asked.name().name().startsWith(start))
                        .findFirst()
                        .ifPresent(first -> kept.put(first.name().name(), ""));
            }
        });
    }
}
