package se.tyngdpunkt.authoring.web.form;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.sheet.Sheet;
import se.tyngdpunkt.authoring.domain.sheet.typed.Seen;
import se.tyngdpunkt.authoring.web.draft.DraftHead;
import se.tyngdpunkt.authoring.web.draft.DrawnBands;
import se.tyngdpunkt.authoring.web.draft.FaultsPart;
import se.tyngdpunkt.shell.Frame;
import se.tyngdpunkt.shell.Problems;

/**
 * A draft as a form.
 *
 * @param sheet nothing where the file cannot be read as a form and must be mended as text first
 * @param problems what stopped the latest thing that was asked for
 * @param typed what was typed in fields that could not be kept, by their ids
 */
public record FormPage(
        DraftHead head, Optional<Sheet> sheet, FaultsPart faults, Problems problems, Map<String, String> typed) {

    public FormPage {
        typed = Map.copyOf(typed);
    }

    public static String label(Sheet.Field field, Frame frame) {
        return field.label().in(frame.words());
    }

    /** What is wrong at a field, told beside it. */
    public Optional<FaultsPart.Line> fault(Sheet.Field field) {
        return faults.at(field.id());
    }

    /** What the form was made of, as it sends it. */
    public String seen() {
        return ModelFiles.tree(head.draft().content())
                .map(Seen::of)
                .map(Seen::told)
                .orElse("");
    }

    public DrawnBands drawn() {
        return DrawnBands.of(head.draft().content());
    }

    public boolean hasTypedOpen() {
        return typed.keySet().stream().anyMatch(id -> id.startsWith("open/"));
    }

    /** The ids of what is said about something left open: how it is written, and what is wrong with it. */
    public String describing(Sheet.Open open) {
        return Stream.concat(
                        open.how().stream().map(_ -> open.id() + "-how"),
                        Stream.of(open.id() + "-fel").filter(_ -> problems.hasAt(open.id())))
                .collect(Collectors.joining(" "));
    }

    public String typed(String id, String otherwise) {
        return typed.getOrDefault(id, otherwise);
    }
}
