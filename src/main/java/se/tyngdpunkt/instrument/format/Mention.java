package se.tyngdpunkt.instrument.format;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.domain.Finding;
import se.tyngdpunkt.instrument.file.Faults;
import se.tyngdpunkt.instrument.file.Tree;

/** The line to look at for what a rule found: where the piece mentions the name that is wrong, else where it begins. */
final class Mention {

    private static final Set<String> OF_A_NAME = Set.of(
            "no-such-name",
            "no-such-list",
            "no-such-measure",
            "not-a-figure",
            "not-a-choice-field",
            "not-a-day",
            "other-level");

    private Mention() {}

    static int line(Finding finding, Tree file, Faults faults) {
        if (finding.what().equals("key-taken")) {
            return faults.lastLineOf(finding.where());
        }
        int begins = faults.lineOf(finding.where());
        return OF_A_NAME.contains(finding.what())
                ? beginningAt(begins, file)
                        .flatMap(piece -> lines(finding.arguments().getFirst(), piece))
                        .findFirst()
                        .orElse(begins)
                : begins;
    }

    /** The widest pieces that begin on the line. */
    private static Stream<Tree> beginningAt(int line, Tree tree) {
        return tree.line() == line ? Stream.of(tree) : inner(tree).flatMap(each -> beginningAt(line, each));
    }

    private static Stream<Integer> lines(String word, Tree tree) {
        return switch (tree) {
            case Tree.Scalar scalar -> scalar.text().strip().equals(word) ? Stream.of(scalar.line()) : Stream.of();
            case Tree.Sequence sequence -> sequence.items().stream().flatMap(each -> lines(word, each));
            case Tree.Mapping mapping -> mapping.entries().entrySet().stream().flatMap(entry -> lines(word, entry));
        };
    }

    private static Stream<Integer> lines(String word, Map.Entry<String, Tree> entry) {
        return Stream.concat(
                entry.getKey().equals(word) ? Stream.of(entry.getValue().line()) : Stream.of(),
                lines(word, entry.getValue()));
    }

    private static Stream<Tree> inner(Tree tree) {
        return switch (tree) {
            case Tree.Scalar _ -> Stream.of();
            case Tree.Sequence sequence -> sequence.items().stream();
            case Tree.Mapping mapping -> mapping.entries().values().stream();
        };
    }
}
