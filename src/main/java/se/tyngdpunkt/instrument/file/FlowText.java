package se.tyngdpunkt.instrument.file;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A piece written on one line, as YAML within brackets and braces writes it. */
public final class FlowText {

    private static final String LETTERS = "A-Za-z0-9ÅÄÖÉåäöé";
    private static final Pattern PLAIN =
            Pattern.compile("[" + LETTERS + "](?:[" + LETTERS + " ./%_+-]*[" + LETTERS + "%])?");

    private FlowText() {}

    public static String of(Tree tree) {
        return switch (tree) {
            case Tree.Scalar scalar -> isPlain(scalar.text()) ? scalar.text() : quoted(scalar.text());
            case Tree.Sequence sequence ->
                sequence.items().stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
            case Tree.Mapping mapping ->
                mapping.entries().entrySet().stream()
                        .map(each -> key(each.getKey()) + ": " + of(each.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    /** A key that is a number is quoted, as the files of the library do. */
    static String key(String key) {
        return isPlain(key) && !Character.isDigit(key.charAt(0)) ? key : quoted(key);
    }

    static boolean isPlain(String word) {
        return PLAIN.matcher(word).matches();
    }

    public static String quoted(String word) {
        var quoted = new StringBuilder("\"");
        word.codePoints().forEach(letter -> {
            switch (letter) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isShown(letter)) {
                        quoted.appendCodePoint(letter);
                    } else {
                        quoted.append(String.format(Locale.ROOT, "\\U%08x", letter));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** What YAML reads as it stands on one line; the rest is told by its number. */
    private static boolean isShown(int letter) {
        return (letter >= 0x20 && letter <= 0x7E)
                || (letter >= 0xA0 && letter <= 0xD7FF && letter != 0x2028 && letter != 0x2029)
                || (letter >= 0xE000 && letter <= 0xFFFD && letter != 0xFEFF)
                || letter >= 0x10000;
    }
}
