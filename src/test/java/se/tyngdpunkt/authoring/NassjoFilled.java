package se.tyngdpunkt.authoring;

import java.util.LinkedHashMap;
import java.util.Map;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.instrument.file.FlowText;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.format.LibraryFiles;

/** What somebody types to fill in what Nässjö's sources leave open, with the values of the invented example. */
public final class NassjoFilled {

    private NassjoFilled() {}

    /** By the id of the field in the form. */
    public static Map<String, String> typed() {
        var example =
                (Mapping) ModelFiles.tree(LibraryFiles.text("nassjo-exempel").orElseThrow())
                        .orElseThrow();
        var typed = new LinkedHashMap<String, String>();
        ((Mapping) example.entries().getOrDefault("values", example))
                .entries()
                .forEach((key, value) -> typed.put("open/" + key, written(value)));
        return typed;
    }

    private static String written(Tree value) {
        return switch (value) {
            case Scalar scalar -> scalar.text();
            case Mapping mapping when mapping.entries().get("sv") instanceof Scalar words -> words.text();
            case Tree other -> FlowText.of(other);
        };
    }
}
