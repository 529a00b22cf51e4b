package se.tyngdpunkt.dialogue.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tyngdpunkt.dialogue.NoteField;

/**
 * Two editors write, save and load the page in any order. A text that was once saved is afterwards either still saved, or was
 * replaced by somebody who had it before her; and a text that was sent is either saved or shown back to its writer.
 */
class MergePropertyTests {

    private static final List<NoteField> FIELDS = List.of(NoteField.TASKS, NoteField.COMMON);

    sealed interface Step {
        record Write(int editor, NoteField field, String text) implements Step {}

        record Save(int editor) implements Step {}

        record Load(int editor) implements Step {}
    }

    /** One browser: what stands in its fields, which text each field began from, and all it has ever shown. */
    private static final class Editor {
        private final Map<NoteField, String> fields = new EnumMap<>(NoteField.class);
        private final Map<NoteField, Fingerprint> seen = new EnumMap<>(NoteField.class);
        private final Set<String> read = new HashSet<>();

        void load(Notes notes) {
            for (var field : FIELDS) {
                fields.put(field, notes.text(field));
                seen.put(field, Fingerprint.of(notes.text(field)));
                read.add(notes.text(field));
            }
        }

        Draft draft() {
            return new Draft(fields, seen);
        }
    }

    @Property(tries = 2000)
    void noSaveIsLost(@ForAll("steps") List<Step> steps) {
        var saved = Notes.BLANK;
        var editors = List.of(new Editor(), new Editor());
        editors.get(0).load(saved);
        editors.get(1).load(saved);
        var written = 0;
        for (var step : steps) {
            switch (step) {
                case Step.Load(int who) -> editors.get(who).load(saved);
                case Step.Write(int who, NoteField field, String text) -> {
                    written++;
                    editors.get(who).fields.put(field, text + written);
                }
                case Step.Save(int who) -> saved = save(editors.get(who), saved);
            }
        }
    }

    private static Notes save(Editor editor, Notes before) {
        var draft = editor.draft();
        var merge = Merge.of(before, draft);
        var after = merge.result();
        for (var field : FIELDS) {
            var replaced = before.text(field);
            if (!replaced.equals(after.text(field))) {
                assertThat(editor.read)
                        .as("only who has read a text replaces it")
                        .contains(replaced);
            }
            var sent = draft.texts().getOrDefault(field, "");
            var isOwn = !Fingerprint.of(sent).equals(draft.seen(field));
            if (isOwn) {
                var kept = after.text(field).equals(sent);
                var shown = merge.clashes().containsKey(field)
                        && merge.clashes().get(field).mine().equals(sent);
                assertThat(kept || shown)
                        .as("what was sent is saved or shown back")
                        .isTrue();
            }
        }
        afterwards(editor, merge, after);
        return after;
    }

    /** As the page does: a clash shows the saved text, to choose from; otherwise she has before her what she sent. */
    private static void afterwards(Editor editor, Merge merge, Notes after) {
        for (var field : FIELDS) {
            var own = editor.fields.getOrDefault(field, "");
            if (merge.clashes().containsKey(field)) {
                editor.read.add(after.text(field));
                editor.seen.put(field, Fingerprint.of(after.text(field)));
            } else {
                editor.read.add(own);
                editor.seen.put(field, Fingerprint.of(own));
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var editor = Arbitraries.of(0, 1);
        Arbitrary<Step> write = Combinators.combine(editor, Arbitraries.of(FIELDS), Arbitraries.of("a", "b"))
                .as(Step.Write::new);
        Arbitrary<Step> save = editor.map(Step.Save::new);
        Arbitrary<Step> load = editor.map(Step.Load::new);
        return Arbitraries.oneOf(List.of(write, save, load))
                .list()
                .ofMaxSize(30)
                .map(ArrayList::new);
    }
}
