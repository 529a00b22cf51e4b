package se.tyngdpunkt.dialogue.domain.note;

import java.util.EnumMap;
import java.util.Map;
import se.tyngdpunkt.dialogue.NoteField;

/** What one pair has written about one measurement; a field without text is not there. */
public record Notes(Map<NoteField, String> texts) {

    public static final Notes BLANK = new Notes(Map.of());

    public Notes {
        var written = new EnumMap<NoteField, String>(NoteField.class);
        texts.forEach((field, text) -> {
            if (!text.isBlank()) {
                written.put(field, text);
            }
        });
        texts = Map.copyOf(written);
    }

    public String text(NoteField field) {
        return texts.getOrDefault(field, "");
    }

    public boolean isBlank() {
        return texts.isEmpty();
    }

    public Notes with(NoteField field, String text) {
        var more = new EnumMap<NoteField, String>(NoteField.class);
        more.putAll(texts);
        more.put(field, text);
        return new Notes(more);
    }
}
