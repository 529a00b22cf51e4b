package se.tyngdpunkt.dialogue.web.talk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tyngdpunkt.dialogue.NoteField;
import se.tyngdpunkt.dialogue.domain.note.Draft;
import se.tyngdpunkt.dialogue.domain.note.Fingerprint;
import se.tyngdpunkt.dialogue.domain.note.WritingOutcome;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problems;

/** The sheet as it was sent: each field's text, the fingerprint of what stood there, and after a conflict the choice. */
record NotesForm(Draft draft, int revision, Problems problems) {

    static NotesForm of(Map<String, String> typed) {
        var texts = new EnumMap<NoteField, String>(NoteField.class);
        var seen = new EnumMap<NoteField, Fingerprint>(NoteField.class);
        var problems = Problems.NONE;
        for (var field : NoteField.values()) {
            var key = field.key();
            var base = typed.get("base." + key);
            if (base != null && base.length() <= 64) {
                seen.put(field, new Fingerprint(base));
            }
            var text = chosen(typed, key);
            if (text == null) {
                continue;
            }
            var words = OwnWords.optional(key, text, NoteField.LONGEST);
            if (words.problems().isEmpty()) {
                texts.put(field, words.text());
            }
            problems = problems.and(words.problems());
        }
        return new NotesForm(new Draft(texts, seen), revision(typed.getOrDefault("revision", "")), problems);
    }

    /**
     * The revision the writer has before her after a save: only her own step is added to the one she read. Whoever else has
     * changed the notes or the plan in between makes it too old to confirm.
     */
    int seenAfter(WritingOutcome.Saved saved) {
        return revision + (saved.merge().changes() ? 1 : 0);
    }

    /**
     * What is left to mend when the rest has been saved: the faulty fields as typed, and those that somebody else has
     * changed meanwhile, so that the next save asks about them.
     */
    Typed unsaved(Map<String, String> typed, Set<NoteField> clashing) {
        var left = new HashMap<String, String>();
        for (var field : NoteField.values()) {
            if (problems.hasAt(field.key()) || clashing.contains(field)) {
                for (var name : List.of(field.key(), "base." + field.key())) {
                    if (typed.containsKey(name)) {
                        left.put(name, typed.getOrDefault(name, ""));
                    }
                }
            }
        }
        left.put("disagreement", typed.getOrDefault("disagreement", ""));
        return new Typed(left, problems);
    }

    /** On the page of a conflict the writer takes one of the two texts, or writes a third. */
    private static @Nullable String chosen(Map<String, String> typed, String key) {
        return switch (typed.getOrDefault("choice." + key, "")) {
            case "saved" -> typed.get("saved." + key);
            case "mine" -> typed.get("mine." + key);
            default -> typed.get(key);
        };
    }

    private static int revision(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
