package se.tyngdpunkt.measurement.web.key;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.domain.key.KeyField;

/**
 * One field that the leader answers by the key, with the key beside it.
 *
 * @param row the name of the row, so that the field can be read alone; empty of a figure
 * @param key the written key, word for word
 * @param options choices in the key's words, none where she writes
 * @param reason where she says why, of a field that asks for it
 * @param carriedOver whether it holds what she gave last time
 * @param other what somebody else has saved meanwhile, where it differs
 * @param elsewhere what the same kind of case got in the round before, where it may be shown
 */
public record KeyFieldPart(
        String name,
        String row,
        String label,
        String key,
        List<Choice> options,
        String value,
        Optional<Reason> reason,
        boolean carriedOver,
        Optional<String> other,
        Optional<String> elsewhere) {

    /** An option as it stands in the page. */
    public record Choice(String key, String words) {}

    /** The field of a reason, and what stands in it. */
    public record Reason(String name, String value, Optional<String> other) {}

    public KeyFieldPart {
        options = List.copyOf(options);
    }

    public boolean isChosen() {
        return !options.isEmpty();
    }

    /** The field with the texts that {@code typed} and, where they differ, {@code saved} have. */
    static KeyFieldPart of(KeyField field, String row, Typed typed, boolean carriedOver, KeyWords words) {
        var asked = field.field();
        var reason = asked.needsReason()
                ? Optional.of(
                        new Reason(field.reasonName(), typed.of(field.reasonName()), typed.other(field.reasonName())))
                : Optional.<Reason>empty();
        return new KeyFieldPart(
                field.name(),
                row,
                asked.label().in(words.language()),
                asked.hint().in(words.language()),
                options(asked, words),
                typed.of(field.name()),
                reason,
                carriedOver,
                typed.other(field.name()),
                Optional.empty());
    }

    KeyFieldPart withElsewhere(Optional<String> words) {
        return new KeyFieldPart(name, row, label, key, options, value, reason, carriedOver, other, words);
    }

    private static List<Choice> options(Part.Field field, KeyWords words) {
        return switch (field.type()) {
            case CHOICE ->
                field.options().stream()
                        .map(option -> new Choice(option.key(), option.words().in(words.language())))
                        .toList();
            case YES_NO ->
                List.of(
                        new Choice("yes", words.say("measurement.key.yes")),
                        new Choice("no", words.say("measurement.key.no")));
            case NUMBER, WHOLE, PER_CENT, HOURS, DATE, WEEK, TEXT -> List.of();
        };
    }

    /** What stands in the fields, and what is saved where somebody else has been there meanwhile. */
    interface Typed {

        String of(String name);

        Optional<String> other(String name);
    }
}
