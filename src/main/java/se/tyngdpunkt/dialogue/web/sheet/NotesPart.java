package se.tyngdpunkt.dialogue.web.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tyngdpunkt.dialogue.NoteField;
import se.tyngdpunkt.dialogue.domain.note.Fingerprint;
import se.tyngdpunkt.dialogue.domain.note.Notes;
import se.tyngdpunkt.dialogue.domain.reading.TalkView;

/**
 * The sheet the pair writes.
 *
 * @param mayRead whether there is a sheet for this reader at all
 * @param questions the five, each with what one may decide oneself
 * @param revision of the talk, as the reader has it before her
 * @param earlier sheets written with other leaders
 */
public record NotesPart(
        boolean mayRead,
        boolean mayWrite,
        List<Question> questions,
        Field common,
        int revision,
        List<Earlier> earlier) {

    /** One field with the fingerprint of the text its writer began from. */
    public record Field(String key, String text, String seen) {}

    public record Question(String key, Field answer, Field authority) {

        public boolean isBlank() {
            return answer.text().isBlank() && authority.text().isBlank();
        }
    }

    /**
     * Notes written with somebody who is not the worker's leader now.
     *
     * @param mayShare whether the reader is the worker, and has another leader to share with
     */
    public record Earlier(
            String leaderId, String leader, List<Told> told, boolean shared, boolean mayShare, String shareWith) {}

    /** A field of a former sheet, read only. */
    public record Told(String labelKey, String text) {}

    public NotesPart {
        questions = List.copyOf(questions);
        earlier = List.copyOf(earlier);
    }

    public static NotesPart of(TalkView view, Map<String, String> typed) {
        var notes = view.notes() instanceof TalkView.Sheet.Open(var readable) ? readable : Notes.BLANK;
        var fields = Arrays.stream(NoteField.values())
                .collect(Collectors.toMap(field -> field, field -> field(field, notes, typed)));
        return new NotesPart(
                view.notes() instanceof TalkView.Sheet.Open,
                view.mayWrite(),
                NoteField.questions().stream()
                        .map(question -> question(question, fields))
                        .toList(),
                field(NoteField.COMMON, notes, typed),
                view.talk().revision(),
                earlier(view));
    }

    private static Question question(NoteField question, Map<NoteField, Field> fields) {
        return new Question(question.key(), of(question, fields), of(question.authority(), fields));
    }

    private static Field of(NoteField field, Map<NoteField, Field> fields) {
        var found = fields.get(field);
        if (found == null) {
            throw new IllegalStateException("Every field has a place on the sheet");
        }
        return found;
    }

    /** After a refusal the writer has still seen what she saw: the fingerprint is the one she sent. */
    private static Field field(NoteField field, Notes notes, Map<String, String> typed) {
        var saved = notes.text(field);
        return new Field(
                field.key(),
                typed.getOrDefault(field.key(), saved),
                typed.getOrDefault("base." + field.key(), Fingerprint.of(saved).value()));
    }

    private static List<Earlier> earlier(TalkView view) {
        var sheets = new ArrayList<Earlier>();
        for (var sheet : view.earlier()) {
            var others = view.access().leaders().stream()
                    .filter(leader -> !leader.equals(sheet.writtenWith()))
                    .map(view::nameOf)
                    .sorted()
                    .toList();
            sheets.add(new Earlier(
                    sheet.writtenWith().value().toString(),
                    view.nameOf(sheet.writtenWith()),
                    told(sheet.notes()),
                    sheet.shared(),
                    view.access().isWorker() && !others.isEmpty(),
                    String.join(", ", others)));
        }
        return sheets;
    }

    private static List<Told> told(Notes notes) {
        return Arrays.stream(NoteField.values())
                .filter(field -> !notes.text(field).isEmpty())
                .map(field -> new Told("dialogue.note." + field.key(), notes.text(field)))
                .toList();
    }
}
