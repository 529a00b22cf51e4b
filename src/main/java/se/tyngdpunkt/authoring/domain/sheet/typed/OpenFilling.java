package se.tyngdpunkt.authoring.domain.sheet.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Open;
import se.tyngdpunkt.authoring.domain.sheet.SheetEdit;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;

/**
 * What the municipality types where the source leaves something open: words where a text stands, otherwise a value as the
 * file writes it, a number, a name or something longer.
 *
 * @param text the file with everything in its place that could be read
 * @param faults by the field's id, the message key of what is wrong
 */
public record OpenFilling(String text, Map<String, String> faults) {

    public OpenFilling {
        faults = new LinkedHashMap<>(faults);
    }

    public static OpenFilling of(String text, Map<String, String> typed) {
        var filled = text;
        var faults = new LinkedHashMap<String, String>();
        for (var open : SheetEdit.sheet(text).open()) {
            var words = typed.getOrDefault(open.id(), "")
                    .replace("\r\n", "\n")
                    .replace("\u0000", "")
                    .strip();
            if (words.isEmpty()) {
                continue;
            }
            var value = value(open, words);
            if (value.isEmpty()) {
                faults.put(open.id(), "authoring.problem.value");
            } else if (ModelFiles.isOpen(value.get()) || isEmpty(value.get(), open.mayBeNone())) {
                faults.put(open.id(), "authoring.problem.open-still");
            } else {
                filled = ModelFiles.filled(filled, open.key(), value.get());
            }
        }
        return new OpenFilling(filled, faults);
    }

    private static Optional<Tree> value(Open open, String words) {
        return open.isText() || !open.choices().isEmpty() ? Optional.of(new Scalar(words, 1)) : ModelFiles.tree(words);
    }

    private static boolean isEmpty(Tree value, boolean mayBeNone) {
        return switch (value) {
            case Scalar scalar -> scalar.text().isBlank();
            case Sequence sequence -> sequence.items().equals(List.of()) && !mayBeNone;
            case Mapping mapping -> mapping.entries().isEmpty();
        };
    }
}
