package se.tyngdpunkt.guard;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The messages of all modules in both languages, and what is wrong with them. */
public final class MessageFiles {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern SHOUT = Pattern.compile("[\\p{L}\\d ]!(\\s|$)");
    private static final List<String> STIFF =
            List.of("vänligen", "erhåll", "samt ", "ifall ", "nyttja", "inkomma ", "beakta", "klient");

    private final Map<String, Map<String, String>> swedish;
    private final Map<String, Map<String, String>> english;

    private MessageFiles(Map<String, Map<String, String>> swedish, Map<String, Map<String, String>> english) {
        this.swedish = swedish;
        this.english = english;
    }

    public static MessageFiles in(Path folder) {
        return new MessageFiles(read(folder, "_sv.properties"), read(folder, "_en.properties"));
    }

    public Set<String> modules() {
        return swedish.keySet();
    }

    public Set<String> keys() {
        return swedish.values().stream()
                .flatMap(file -> file.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<String> offences() {
        var found = new ArrayList<String>();
        if (!swedish.keySet().equals(english.keySet())) {
            found.add("files in one language only: " + swedish.keySet() + " " + english.keySet());
        }
        swedish.forEach((module, messages) -> {
            var others = english.getOrDefault(module, Map.of());
            difference(messages.keySet(), others.keySet()).forEach(key -> found.add(key + " has no English"));
            difference(others.keySet(), messages.keySet()).forEach(key -> found.add(key + " has no Swedish"));
            messages.forEach((key, text) -> {
                if (!key.startsWith(module + ".")) {
                    found.add(key + " does not belong in " + module);
                }
                if (!placeholders(text).equals(placeholders(others.getOrDefault(key, text)))) {
                    found.add(key + " has other placeholders in English");
                }
                offencesOf(key, text, found);
                STIFF.stream()
                        .filter(word -> (" " + text).toLowerCase(Locale.ROOT).contains(" " + word))
                        .forEach(word -> found.add(key + " says " + word));
            });
            others.forEach((key, text) -> offencesOf(key, text, found));
        });
        return found;
    }

    private static void offencesOf(String key, String text, List<String> found) {
        if (text.isBlank()) {
            found.add(key + " is empty");
        }
        if (SHOUT.matcher(text).find()) {
            found.add(key + " shouts");
        }
        var numbers = placeholders(text);
        if (numbers.isEmpty()) {
            if (text.contains("''")) {
                found.add(key + " doubles an apostrophe that nothing reads");
            }
            return;
        }
        if (text.replace("''", "").contains("'")) {
            found.add(key + " has a single apostrophe beside placeholders");
        }
        try {
            new MessageFormat(text, Locale.ROOT);
        } catch (IllegalArgumentException faulty) {
            found.add(key + " " + faulty.getMessage());
        }
    }

    private static Set<Integer> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(each -> Integer.valueOf(each.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> difference(Set<String> of, Set<String> without) {
        var left = new TreeSet<>(of);
        left.removeAll(without);
        return left;
    }

    private static Map<String, Map<String, String>> read(Path folder, String ending) {
        var all = new TreeMap<String, Map<String, String>>();
        for (var file : Sources.below(folder, ending)) {
            var module = file.getFileName().toString().replace(ending, "");
            var messages = new Once(file);
            try {
                messages.load(new StringReader(Sources.text(file)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            var kept = new TreeMap<String, String>();
            messages.stringPropertyNames().forEach(key -> kept.put(key, messages.getProperty(key)));
            all.put(module, kept);
        }
        return all;
    }

    /** Refuses a key that stands twice, since the later one would win in silence. */
    private static final class Once extends Properties {

        private static final long serialVersionUID = 1;

        private final transient Path file;

        Once(Path file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalStateException(key + " stands twice in " + file);
            }
            return super.put(key, value);
        }
    }
}
