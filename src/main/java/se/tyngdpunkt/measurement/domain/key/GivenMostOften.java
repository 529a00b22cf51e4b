package se.tyngdpunkt.measurement.domain.key;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.KindOfCase;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.reckoning.Given;

/**
 * What one worker's cases were given by the key, one answer for each kind of case: the one she was given most often, and of
 * several the one that stands first in her list. One answer each, so that nobody weighs more for having many cases.
 */
public final class GivenMostOften {

    private final Map<KindOfCase, Map<String, Integer>> times = new HashMap<>();

    private GivenMostOften() {}

    /** By {@link KindOfCase#name()}, as it is typed; reasons are words about a case and are not among it. */
    public static Map<String, String> of(Instrument instrument, Answers answers) {
        var given = new GivenMostOften();
        var typed = answers.typed(instrument);
        instrument.parts().forEach(part -> {
            if (part instanceof Part.Rows list) {
                list.kindOfRow().ifPresent(kind -> given.add(list, kind, answers, typed));
            }
        });
        return given.mostOften();
    }

    private void add(Part.Rows list, Part.Field kind, Answers answers, Map<String, String> typed) {
        answers.ongoing(list.key()).forEach((number, row) -> {
            if (row.get(kind.key()) instanceof Given.Choice chosen) {
                list.fields().stream().filter(GivenMostOften::isScored).forEach(field -> Optional.ofNullable(typed.get(
                                AnswerField.row(list.key(), number, field.key()).name()))
                        .ifPresent(text -> times.computeIfAbsent(
                                        new KindOfCase(list.key(), chosen.option(), field.key()),
                                        _ -> new LinkedHashMap<>())
                                .merge(text, 1, Integer::sum)));
            }
        });
    }

    private static boolean isScored(Part.Field field) {
        return field.giver() == Part.Giver.LEADER
                && switch (field.type()) {
                    case NUMBER, WHOLE, PER_CENT, HOURS, CHOICE, YES_NO -> true;
                    case DATE, WEEK, TEXT -> false;
                };
    }

    private Map<String, String> mostOften() {
        var commonest = new HashMap<String, String>();
        times.forEach((kind, texts) -> {
            int most = texts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
            texts.entrySet().stream()
                    .filter(text -> text.getValue() == most)
                    .findFirst()
                    .ifPresent(text -> commonest.put(kind.name(), text.getKey()));
        });
        return Map.copyOf(commonest);
    }
}
