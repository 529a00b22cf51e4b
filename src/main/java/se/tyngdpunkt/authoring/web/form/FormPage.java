package se.tyngdpunkt.authoring.web.form;

import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.sheet.Seen;
import se.tyngdpunkt.authoring.domain.sheet.Sheet;
import se.tyngdpunkt.authoring.web.draft.DraftHead;
import se.tyngdpunkt.authoring.web.draft.FaultsPart;
import se.tyngdpunkt.shell.Frame;
import se.tyngdpunkt.shell.Problems;

/**
 * A draft as a form.
 *
 * @param sheet nothing where the file cannot be read as a form and must be mended as text first
 * @param beside the faults beside their fields
 * @param problems what stopped the latest thing that was asked for
 * @param typed what was typed in fields that could not be kept, by their ids
 */
public record FormPage(
        DraftHead head,
        Optional<Sheet> sheet,
        FaultsPart faults,
        Problems beside,
        Problems problems,
        Map<String, String> typed) {

    public FormPage {
        typed = Map.copyOf(typed);
    }

    public static String label(Sheet.Field field, Frame frame) {
        return field.isOwnLabel() ? field.label() : frame.say(field.label());
    }

    /** What the form was made of, as it sends it. */
    public String seen() {
        return ModelFiles.tree(head.draft().content())
                .map(Seen::of)
                .map(Seen::told)
                .orElse("");
    }

    public boolean hasTypedOpen() {
        return typed.keySet().stream().anyMatch(id -> id.startsWith("open/"));
    }

    public String typed(String id, String otherwise) {
        return typed.getOrDefault(id, otherwise);
    }
}
