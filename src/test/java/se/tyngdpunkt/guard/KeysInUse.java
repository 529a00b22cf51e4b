package se.tyngdpunkt.guard;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which message keys the sources name, whole or as the beginning of a key that is put together. */
public final class KeysInUse {

    private static final Pattern STRING = Pattern.compile("\"([a-z][a-zA-Z0-9._-]*)\"(\\s*\\+)?");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern BEGINNING = Pattern.compile("[a-z]+\\.[a-z0-9_-]+\\.([a-z0-9._-]*[.-])?");

    /** Names that no template says: deeds that the security tells of, a table, and jobs. */
    private static final Set<String> NOT_MESSAGES = Set.of(
            "access.forget-what-is-over",
            "access.refused",
            "access.session",
            "access.sign-in-failed",
            "access.signed-in",
            "access.signed-out",
            "measurement.turn-rounds",
            "message.send-letter");

    private final Set<String> said = new TreeSet<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<String> beginnings = new TreeSet<>();

    /**
     * @param saying sources that speak to users, where every name is a message
     * @param other sources where a name of two words may be a deed or a page that the audit keeps
     */
    public KeysInUse(List<String> saying, List<String> other) {
        saying.forEach(source -> read(source, said));
        other.forEach(source -> read(source, named));
    }

    public static KeysInUse inProgram() {
        var java = Sources.below(Path.of("src/main/java"), ".java").stream()
                .collect(Collectors.partitioningBy(
                        file -> file.toString().contains("/web/"),
                        Collectors.mapping(Sources::text, Collectors.toList())));
        var templates = Sources.below(Path.of("src/main/jte"), ".jte").stream().map(Sources::text);
        return new KeysInUse(
                Stream.concat(templates, java.getOrDefault(true, List.of()).stream())
                        .toList(),
                java.getOrDefault(false, List.of()));
    }

    public List<String> unknown(MessageFiles messages) {
        var keys = messages.keys();
        var module = "(" + String.join("|", messages.modules()) + ")";
        return Stream.of(
                        said.stream().filter(each -> each.matches(module + "(\\.[a-z0-9_-]+)+")),
                        named.stream().filter(each -> each.matches(module + "(\\.[a-z0-9_-]+){2,}")),
                        beginnings.stream())
                .flatMap(each -> each)
                .filter(each -> !NOT_MESSAGES.contains(each) && !keys.contains(each))
                .filter(each ->
                        keys.stream().noneMatch(key -> key.startsWith(each.matches(".*[.-]") ? each : each + ".")))
                .toList();
    }

    public List<String> unused(MessageFiles messages) {
        return messages.keys().stream()
                .filter(key -> !said.contains(key) && !named.contains(key))
                .filter(key -> !said.contains(stem(key)) && !named.contains(stem(key)))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .toList();
    }

    private void read(String source, Set<String> names) {
        STRING.matcher(TEXT_BLOCK.matcher(source).replaceAll("\"\"")).results().forEach(each -> {
            var isBeginning =
                    each.group(2) != null && BEGINNING.matcher(each.group(1)).matches();
            (isBeginning ? beginnings : names).add(each.group(1));
        });
    }

    /** A letter is named by what its subject and its body have in common. */
    private static String stem(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }
}
