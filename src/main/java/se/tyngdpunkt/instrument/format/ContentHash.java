package se.tyngdpunkt.instrument.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;

/**
 * The SHA-256 of a file's content: the order of keys, quoting, blanks between pieces and comments do not matter, every
 * word and the order of lists do. Lengths stand before texts and sizes before lists, so that no two contents look alike.
 */
final class ContentHash {

    private ContentHash() {}

    static String of(Tree tree) {
        var canonical = new StringBuilder();
        write(tree, canonical);
        return HexFormat.of().formatHex(sha256().digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException defect) {
            throw new IllegalStateException("Every Java has SHA-256", defect);
        }
    }
}
