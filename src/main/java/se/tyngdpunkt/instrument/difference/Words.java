package se.tyngdpunkt.instrument.difference;

import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.file.FileNumber;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;

/** What stands at a place, as a text where it is one and otherwise as the file would say it on one line. */
final class Words {

    private static final int LONGEST = 300;
    private static final Set<String> OF_A_TEXT = Set.of("source", "sv", "en");

    private Words() {}

    /** A text in two languages; nothing where something else stands. */
    static Optional<Text> of(Tree tree) {
        return switch (tree) {
            case Scalar plain -> Optional.of(Text.ours(plain.text(), plain.text()));
            case Mapping mapping -> of(mapping.entries());
            case Sequence _ -> Optional.empty();
        };
    }

    private static Optional<Text> of(SequencedMap<String, Tree> entries) {
        if (entries.isEmpty() || !OF_A_TEXT.containsAll(entries.keySet())) {
            return Optional.empty();
        }
        var english = plain(entries.get("en"));
        return Optional.of(
                entries.containsKey("source")
                        ? Text.source(plain(entries.get("source")), english)
                        : Text.ours(plain(entries.get("sv")), english));
    }

    private static String plain(@Nullable Tree tree) {
        return tree instanceof Scalar scalar ? scalar.text() : "";
    }

    /** Whether two words, or two numbers however they are written, say the same. */
    static boolean same(String one, String other) {
        return one.equals(other)
                || FileNumber.parse(one.strip())
                        .flatMap(number -> FileNumber.parse(other.strip()).filter(number::equals))
                        .isPresent();
    }

    /** Left open for the municipality to fill in. */
    static boolean isOpen(Tree tree) {
        return tree instanceof Mapping mapping
                && mapping.entries().containsKey("open")
                && mapping.entries().containsKey("what");
    }

    /** What is asked for where something is open. */
    private static String asked(Mapping open) {
        return of(open.entries().getOrDefault("what", open)).map(Text::sv).orElse("");
    }

    static String told(Tree tree) {
        var line = of(tree).map(Text::sv).orElseGet(() -> line(tree));
        return line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line;
    }

    private static String line(Tree tree) {
        return switch (tree) {
            case Scalar scalar -> scalar.text();
            case Sequence sequence ->
                sequence.items().stream().map(Words::line).collect(Collectors.joining(", ", "[", "]"));
            case Mapping mapping when isOpen(mapping) -> "(" + asked(mapping) + ")";
            case Mapping mapping ->
                mapping.entries().entrySet().stream()
                        .map(each -> each.getKey() + ": " + line(each.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }
}
