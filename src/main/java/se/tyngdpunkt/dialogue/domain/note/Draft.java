package se.tyngdpunkt.dialogue.domain.note;

import java.util.Map;
import se.tyngdpunkt.dialogue.NoteField;

/**
 * One person's whole sheet as she sends it.
 *
 * @param texts what she has in each field; a field that is not there is left alone
 * @param seen which text each field held when she began
 */
public record Draft(Map<NoteField, String> texts, Map<NoteField, Fingerprint> seen) {

    public Draft {
        texts = Map.copyOf(texts);
        seen = Map.copyOf(seen);
    }

    Fingerprint seen(NoteField field) {
        return seen.getOrDefault(field, Fingerprint.OF_BLANK);
    }
}
