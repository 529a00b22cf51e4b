package se.tyngdpunkt.measurement.domain.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.format.ShippedLibrary;
import se.tyngdpunkt.scoring.AnswerField;

/** Two cases never get the same number, and a case that is known by its label keeps its own. */
class RowNumbersPropertyTests {

    private static final String LIST = "cases";
    private static final Instrument MODEL = new ShippedLibrary()
            .example("region-jonkoping-exempel")
            .orElseThrow()
            .instrument();

    /** A label of 0 is no label, or one that has been emptied. */
    @Property(tries = 500)
    void tellCasesApart(
            @ForAll @Size(max = 6) List<@IntRange(max = 8) Integer> labelsThere,
            @ForAll @Size(max = 6) List<@IntRange(max = 8) Integer> labelsRead,
            @ForAll @IntRange(max = 99_990) int before) {
        var there = rows(labelsThere, before);
        var read = rows(labelsRead, 0);

        var named = new RowNumbers(List.of(there)).named(MODEL, read);

        var byNumber = labels(named);
        assertThat(byNumber).hasSize(labelsRead.size());
        assertThat(named).hasSameSizeAs(read);
        var taken = new HashSet<Integer>();
        labels(there).forEach((number, label) -> {
            if (byNumber.containsKey(number)) {
                assertThat(byNumber.get(number)).isEqualTo(label).isNotEqualTo(0);
                taken.add(label);
            }
        });
        var known = new HashSet<>(labelsThere);
        known.retainAll(labelsRead);
        known.remove(0);
        assertThat(taken).isEqualTo(known);
    }

    private static SortedMap<String, String> rows(List<Integer> labels, int before) {
        var typed = new TreeMap<String, String>();
        for (int row = 0; row < labels.size(); row++) {
            typed.put(AnswerField.row(LIST, before + row + 1, "kind").name(), "child");
            if (labels.get(row) > 0 || row % 2 == 0) {
                typed.put(
                        AnswerField.row(LIST, before + row + 1, "label").name(),
                        labels.get(row) > 0 ? "V-" + labels.get(row) : "");
            }
        }
        return typed;
    }

    private static Map<Integer, Integer> labels(Map<String, String> typed) {
        var labels = new HashMap<Integer, Integer>();
        typed.forEach((name, text) -> AnswerField.inRow(name)
                .ifPresent(at -> labels.merge(
                        at.number(),
                        at.field().equals("label") && !text.isEmpty() ? Integer.parseInt(text.replace("V-", "")) : 0,
                        Math::max)));
        return labels;
    }
}
