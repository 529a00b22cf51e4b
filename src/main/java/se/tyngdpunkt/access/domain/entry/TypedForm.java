package se.tyngdpunkt.access.domain.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stood in a long form that was sent when the session had ended. It goes back to the browser that sent it, to be sent
 * again after signing in: it is kept nowhere here and is never part of an address.
 */
public record TypedForm(String path, List<Field> fields) {

    /** Where it is given back; reached from within only. */
    public static final String AGAIN = "/sign-in/again";

    /**
     * Forms that are written in for so long that a session may end meanwhile, and the page that has an anonymous answer to be
     * sent, which stands nowhere else. None of them has a secret in it.
     */
    private static final Pattern LONG_FORMS = Pattern.compile(Stream.of(
                    "my/measurements/ID(/anonymous(/submission)?|/contests)?",
                    "measurements/ID/(scoring|confirmation|return|contests/ID/(kept|change))",
                    "talks/ID/(notes|agenda|agreement|actions)",
                    "actions/ID(/effect)?",
                    "rounds/(new|ID/plan|ID/units/ID/figures)",
                    "models/drafts(/ID/(form|text|filling|trial|consultation|review|return))?")
            .collect(Collectors.joining("|", "/(", ")"))
            .replace("ID", "[0-9a-f-]{36}"));

    /** Of two hundred rows with ten fields each, and of the longest model. */
    private static final int MOST_FIELDS = 2_500;

    private static final int MOST_SIGNS = 400_000;

    public record Field(String name, String value) {}

    public TypedForm {
        fields = List.copyOf(fields);
    }

    /** Empty where it is no such form, or where more was sent than anybody types. Fields of our own begin with a line. */
    public static Optional<TypedForm> of(String path, Map<String, String[]> sent) {
        if (!LONG_FORMS.matcher(path).matches()) {
            return Optional.empty();
        }
        var fields = sent.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
        var signs = fields.stream()
                .mapToLong(field -> field.name().length() + field.value().length())
                .sum();
        return fields.isEmpty() || fields.size() > MOST_FIELDS || signs > MOST_SIGNS
                ? Optional.empty()
                : Optional.of(new TypedForm(path, fields));
    }
}
