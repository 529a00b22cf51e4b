package se.tyngdpunkt.measurement.domain.earlier;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.RowFields;

/**
 * The numbers of one worker's rows, which tell a case from round to round: one that is read in has the number of the case
 * with the same label in another of her rounds, and every other row a number that none of hers has had.
 */
final class RowNumbers {

    private final Map<String, NavigableSet<Integer>> used = new HashMap<>();
    private final Map<String, Map<String, Integer>> labels = new HashMap<>();

    /** As they are in her other rounds, by the names of the form's fields. */
    RowNumbers(Collection<SortedMap<String, String>> others) {
        others.forEach(
                typed -> typed.forEach((name, text) -> AnswerField.inRow(name).ifPresent(at -> note(at, text))));
    }

    private void note(AnswerField.InRow at, String text) {
        used.computeIfAbsent(at.part(), _ -> new TreeSet<>()).add(at.number());
        if (at.field().equals(Part.Rows.LABEL) && !text.isBlank()) {
            labels.computeIfAbsent(at.part(), _ -> new HashMap<>()).put(text.strip(), at.number());
        }
    }

    /** What is read in of her, by the names that its rows have beside the others. */
    SortedMap<String, String> named(Instrument model, SortedMap<String, String> read) {
        var named = new TreeMap<>(read);
        for (var list : EarlierRound.lists(model)) {
            var rows = RowFields.typed(list, read);
            rows.forEach((number, row) -> row.keySet()
                    .forEach(field -> named.remove(
                            AnswerField.row(list.key(), number, field).name())));
            numbers(list, rows).forEach((number, given) -> rows.getOrDefault(number, Map.of())
                    .forEach((field, text) ->
                            named.put(AnswerField.row(list.key(), given, field).name(), text)));
        }
        return Collections.unmodifiableSortedMap(named);
    }

    private Map<Integer, Integer> numbers(Part list, SortedMap<Integer, Map<String, String>> rows) {
        var known = labels.getOrDefault(list.key(), Map.of());
        var taken = new HashSet<Integer>();
        var given = new TreeMap<Integer, Integer>();
        rows.forEach((number, row) -> Optional.ofNullable(known.get(row.getOrDefault(Part.Rows.LABEL, "")))
                .filter(taken::add)
                .ifPresent(same -> given.put(number, same)));
        var gone = new TreeSet<>(used.getOrDefault(list.key(), Collections.emptyNavigableSet()));
        for (var number : rows.keySet()) {
            if (!given.containsKey(number)) {
                var next = next(gone);
                gone.add(next);
                given.put(number, next);
            }
        }
        return given;
    }

    /** Above all others, as long as there is room. */
    private static int next(NavigableSet<Integer> used) {
        int next = used.isEmpty() ? 1 : used.last() + 1;
        return next <= RowFields.LARGEST_NUMBER
                ? next
                : IntStream.rangeClosed(1, RowFields.LARGEST_NUMBER)
                        .filter(number -> !used.contains(number))
                        .findFirst()
                        .orElseThrow();
    }
}
