package se.tyngdpunkt.instrument.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.file.Faults;
import se.tyngdpunkt.instrument.file.OpenTree;
import se.tyngdpunkt.instrument.file.Section;
import se.tyngdpunkt.instrument.file.Shown;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.TreeJson;
import se.tyngdpunkt.instrument.file.YamlTree;
import se.tyngdpunkt.instrument.file.YamlTree.FaultyFile;

/** A model's text, or a filling's: the values a municipality gives to what a model of the library leaves open. */
public final class ModelText {

    private static final String FILLS = "fills";

    private ModelText() {}

    /** Never throws, whatever the text is. */
    public static InstrumentReading read(String text) {
        try {
            var tree = YamlTree.read(text);
            return tree instanceof Mapping mapping && mapping.entries().containsKey(FILLS)
                    ? filled(mapping)
                    : YamlInstrumentFormat.read(tree, text);
        } catch (FaultyFile faulty) {
            return new InstrumentReading.Faulty(List.of(faulty.fault()));
        }
    }

    /** The content of a text without faults, a filling put into the model that it fills. */
    public static Tree tree(String text) {
        try {
            var tree = YamlTree.read(text);
            return tree instanceof Mapping mapping && mapping.entries().get(FILLS) instanceof Scalar name
                    ? filledIn(
                            mapping,
                            YamlTree.read(LibraryFiles.text(name.text()).orElseThrow()))
                    : tree;
        } catch (FaultyFile faulty) {
            throw new IllegalArgumentException(faulty);
        }
    }

    /** The hash of the content, finished or not; the same as the version's that it would become. Nothing of a faulty text. */
    public static Optional<String> hash(String text) {
        return read(text) instanceof InstrumentReading.Faulty
                ? Optional.empty()
                : Optional.of(ContentHash.of(tree(text)));
    }

    private static Tree filledIn(Mapping filling, Tree base) {
        var values = filling.entries().getOrDefault("values", filling);
        return complete(filling, OpenTree.filled(base, OpenTree.byKey(values), new TreeSet<>()));
    }

    private static InstrumentReading filled(Mapping filling) throws FaultyFile {
        var faults = new Faults();
        var values = Section.read(filling, "", faults, file -> {
            file.whole("format", 1, 1);
            file.text("title");
            file.string("by");
            file.yesOrNoOr("invented", false);
            file.string(FILLS);
            return file.tree("values", Map.<String, Tree>of(), (tree, _, _) -> OpenTree.byKey(tree));
        });
        var name = filling.entries().get(FILLS) instanceof Scalar scalar ? scalar.text() : "";
        var base = LibraryFiles.model(name);
        if (base.isEmpty()) {
            faults.add(filling.line(), FILLS, "no-such-model", Shown.of(name), String.join(", ", LibraryFiles.NAMES));
        }
        if (!faults.isEmpty()) {
            return new InstrumentReading.Faulty(faults.byLine());
        }
        return filled(filling, YamlTree.read(base.orElseThrow()), values, faults);
    }

    private static InstrumentReading filled(Mapping filling, Tree base, Map<String, Tree> values, Faults faults)
            throws FaultyFile {
        var used = new TreeSet<String>();
        var tree = OpenTree.filled(base, values, used);
        values.forEach((key, value) -> {
            if (!used.contains(key)) {
                faults.add(
                        value.line(),
                        "values",
                        "fills-nothing",
                        Shown.of(key),
                        String.join(", ", OpenTree.keysIn(base)));
            }
        });
        if (!faults.isEmpty()) {
            return new InstrumentReading.Faulty(faults.byLine());
        }
        var complete = complete(filling, tree);
        var text = TreeJson.of(complete);
        YamlTree.read(text); // what is stored must be read again, and so keep within the same limits
        return YamlInstrumentFormat.read(complete, text);
    }

    private static Mapping complete(Mapping filling, Tree tree) {
        var whole = new LinkedHashMap<>(((Mapping) tree).entries());
        var who = new LinkedHashMap<String, Tree>();
        for (var key : List.of("title", "by", "invented")) {
            if (filling.entries().containsKey(key)) {
                who.put(key, filling.entries().getOrDefault(key, filling));
            }
        }
        whole.put("filled-in", new Mapping(who, filling.line()));
        return new Mapping(whole, tree.line());
    }
}
