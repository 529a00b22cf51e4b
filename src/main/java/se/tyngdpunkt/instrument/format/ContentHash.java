package se.tyngdpunkt.instrument.format;

import java.util.TreeMap;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;
import se.tyngdpunkt.shared.Sha256;

/**
 * The SHA-256 of a file's content: the order of keys, quoting, blanks between pieces and comments do not matter, every
 * word and the order of lists do. Lengths stand before texts and sizes before lists, so that no two contents look alike.
 */
final class ContentHash {

    private ContentHash() {}

    static String of(Tree tree) {
        var canonical = new StringBuilder();
        write(tree, canonical);
        return Sha256.hexOf(canonical.toString());
    }

    private static void write(Tree tree, StringBuilder canonical) {
        switch (tree) {
            case Scalar scalar -> write(scalar.text(), canonical);
            case Sequence sequence -> {
                canonical.append('[').append(sequence.items().size());
                sequence.items().forEach(item -> write(item, canonical));
            }
            case Mapping mapping -> {
                canonical.append('{').append(mapping.entries().size());
                new TreeMap<>(mapping.entries()).forEach((key, value) -> {
                    write(key, canonical);
                    write(value, canonical);
                });
            }
        }
    }

    private static void write(String text, StringBuilder canonical) {
        canonical.append('"').append(text.length()).append(':').append(text);
    }
}
