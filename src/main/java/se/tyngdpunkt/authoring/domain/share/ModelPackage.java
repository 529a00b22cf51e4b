package se.tyngdpunkt.authoring.domain.share;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.instrument.InstrumentFault;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.TreeJson;
import se.tyngdpunkt.instrument.file.YamlTree;
import se.tyngdpunkt.instrument.file.YamlTree.FaultyFile;
import se.tyngdpunkt.instrument.format.ModelText;

/**
 * A model as one file to send: its text, the hash of its content and who sent it, without signature. The hash shows that
 * nothing was changed on the way by mistake, not who sent it.
 *
 * @param origin the hash of what it was made from, empty where it was made from nothing
 */
public record ModelPackage(String from, String hash, String origin, String model, String answers) {

    private static final String MARK = "tyngdpunkt-package";

    /** Holds the longest model with its answers, each sign of both written as two. */
    private static final int LONGEST = 3 * YamlTree.LONGEST_FILE;

    private static final Set<String> KEYS = Set.of(MARK, "from", "hash", "origin", "model", "answers");

    /** What came of reading a file. */
    public sealed interface Reading {

        record Read(ModelPackage sent) implements Reading {}

        /** Not a package or a model, told by a message. */
        record Refused(String messageKey, List<String> arguments) implements Reading {
            public Refused {
                arguments = List.copyOf(arguments);
            }
        }
    }

    /** Nothing of a text with faults. */
    public static Optional<ModelPackage> of(String from, String origin, String model, String answers) {
        return ModelText.hash(model).map(hash -> new ModelPackage(from, hash, origin, model, answers));
    }

    public String written() {
        var file = new LinkedHashMap<String, Tree>();
        file.put(MARK, new Scalar("1", 1));
        file.put("from", new Scalar(from, 1));
        file.put("hash", new Scalar(hash, 1));
        file.put("origin", new Scalar(origin, 1));
        file.put("model", new Scalar(model, 1));
        file.put("answers", new Scalar(answers, 1));
        return TreeJson.of(new Mapping(file, 1));
    }

    /** Reads a package, or a model's file as it is; never throws, whatever the text is. */
    public static Reading read(String text) {
        try {
            return YamlTree.read(text, LONGEST) instanceof Mapping file
                    ? file.entries().containsKey(MARK) ? packed(file) : bare(file, text)
                    : new Reading.Refused("authoring.package.not-one", List.of());
        } catch (FaultyFile faulty) {
            return refused(faulty.fault());
        }
    }

    private static Reading refused(InstrumentFault fault) {
        return new Reading.Refused(fault.messageKey(), fault.arguments());
    }

    private static Reading bare(Mapping file, String text) throws FaultyFile {
        YamlTree.requireLength(text);
        return file.entries().containsKey("format")
                ? new Reading.Read(new ModelPackage("", ModelText.hash(text).orElse(""), "", text, ""))
                : new Reading.Refused("authoring.package.not-one", List.of());
    }

    private static Reading packed(Mapping file) {
        if (!word(file, MARK).equals("1") || !KEYS.containsAll(file.entries().keySet())) {
            return new Reading.Refused("authoring.package.not-one", List.of());
        }
        var model = word(file, "model");
        var isWhole = ModelText.hash(model).filter(word(file, "hash")::equals).isPresent();
        return isWhole
                ? new Reading.Read(new ModelPackage(
                        word(file, "from"), word(file, "hash"), origin(file), model, word(file, "answers")))
                : new Reading.Refused("authoring.package.changed", List.of());
    }

    /** Only what can be a hash; the rest tells nothing. */
    private static String origin(Mapping file) {
        var told = word(file, "origin");
        return told.matches("[0-9a-f]{64}") ? told : "";
    }

    private static String word(Mapping file, String key) {
        return file.entries().get(key) instanceof Scalar scalar ? scalar.text() : "";
    }
}
