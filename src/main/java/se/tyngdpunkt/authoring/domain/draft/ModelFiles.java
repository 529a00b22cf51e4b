package se.tyngdpunkt.authoring.domain.draft;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.file.FlowText;
import se.tyngdpunkt.instrument.file.OpenTree;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;
import se.tyngdpunkt.instrument.file.YamlEdit;
import se.tyngdpunkt.instrument.file.YamlTree;
import se.tyngdpunkt.instrument.file.YamlTree.FaultyFile;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.instrument.format.ModelText;

/** The texts that drafts begin with. */
public final class ModelFiles {

    private static final String FILLS = "fills";

    private ModelFiles() {}

    public static Optional<Tree> tree(String text) {
        try {
            return Optional.of(YamlTree.read(text));
        } catch (FaultyFile _) {
            return Optional.empty();
        }
    }

    /** The model of a text that can be read, finished or not. */
    public static Optional<Instrument> instrument(String text) {
        return switch (ModelText.read(text)) {
            case InstrumentReading.Read(var version) -> Optional.of(version.instrument());
            case InstrumentReading.ToFillIn open -> Optional.of(open.unfinished());
            case InstrumentReading.Faulty _ -> Optional.empty();
        };
    }

    /** A model of the library as it stands; of a filling the model it fills, with its comments, and the values in their places. */
    static Optional<String> ofLibrary(String name) {
        return LibraryFiles.text(name)
                .map(text -> tree(text).flatMap(filling -> filled(filling)).orElse(text));
    }

    private static Optional<String> filled(Tree filling) {
        if (!(filling instanceof Mapping file)
                || !(file.entries().get(FILLS) instanceof Scalar name)
                || !(file.entries().get("values") instanceof Mapping values)) {
            return Optional.empty();
        }
        var text = LibraryFiles.text(name.text()).orElseThrow();
        for (var value : values.entries().entrySet()) {
            text = filled(text, value.getKey(), value.getValue());
        }
        for (var key : List.of("title", "by", "invented")) {
            var said = Optional.ofNullable(file.entries().get(key));
            if (said.isPresent()) {
                text = YamlEdit.of(text).put(List.of("filled-in", key), FlowText.of(said.get()));
            }
        }
        return Optional.of(text);
    }

    /** The text with that open place, wherever it stands, filled with a value. */
    public static String filled(String text, String key, Tree value) {
        var filled = text;
        for (var place = place(filled, key); place.isPresent(); place = place(filled, key)) {
            filled = filled(filled, place.get(), value);
        }
        return filled;
    }

    private static String filled(String text, OpenTree.Place place, Tree value) {
        var isItem = place.way().getLast().matches("[0-9]+");
        return isItem && value instanceof Sequence several
                ? YamlEdit.of(text)
                        .spread(
                                place.way(),
                                several.items().stream().map(FlowText::of).toList())
                : YamlEdit.of(text).put(place.way(), FlowText.of(value));
    }

    /** A value that itself has the open place in it would never end. */
    private static Optional<OpenTree.Place> place(String text, String key) {
        return tree(text).stream()
                .flatMap(tree -> OpenTree.placesIn(tree).stream())
                .filter(place -> place.key().equals(key))
                .findFirst();
    }

    /** Whether a value leaves something open. */
    public static boolean isOpen(Tree value) {
        return !new TreeSet<>(OpenTree.keysIn(value)).isEmpty();
    }
}
