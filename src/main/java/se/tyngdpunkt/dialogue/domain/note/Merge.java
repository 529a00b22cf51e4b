package se.tyngdpunkt.dialogue.domain.note;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.tyngdpunkt.dialogue.NoteField;

/**
 * Two people's texts laid together, field by field: what only one of them has changed is taken, what both have changed is
 * shown to the one who comes second. No text is replaced by somebody who has not seen it.
 *
 * @param result what is saved now
 * @param mine the fields that the sender changed and that are saved
 * @param others the fields that somebody else has changed and the sender has not seen
 * @param clashes the fields that both have changed, as they stand
 */
public record Merge(Notes result, Set<NoteField> mine, Set<NoteField> others, Map<NoteField, Clash> clashes) {

    /** One field with two texts. */
    public record Clash(String saved, String mine) {}

    public Merge {
        mine = Set.copyOf(mine);
        others = Set.copyOf(others);
    }

    public static Merge of(Notes saved, Draft draft) {
        var result = saved;
        var mine = EnumSet.noneOf(NoteField.class);
        var others = EnumSet.noneOf(NoteField.class);
        var clashes = new LinkedHashMap<NoteField, Clash>();
        for (var field : NoteField.values()) {
            var typed = draft.texts().get(field);
            var kept = saved.text(field);
            if (typed == null || typed.equals(kept)) {
                continue;
            }
            if (Fingerprint.of(typed).equals(draft.seen(field))) {
                others.add(field);
            } else if (Fingerprint.of(kept).equals(draft.seen(field))) {
                result = result.with(field, typed);
                mine.add(field);
            } else {
                clashes.put(field, new Clash(kept, typed));
            }
        }
        return new Merge(result, mine, others, clashes);
    }

    public boolean hasClash() {
        return !clashes.isEmpty();
    }

    public boolean changes() {
        return !mine.isEmpty();
    }
}
