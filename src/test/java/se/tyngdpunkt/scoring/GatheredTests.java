package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.hme;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.shared.number.Exact;

/**
 * HME's indices from how many chose each answer alone: 25 × (the mean of three questions − 1), and the mean of three such
 * (skr.se, HME).
 */
class GatheredTests {

    private static final Map<String, Integer> HIGH = Map.of("5", 4, "3", 2);
    private static final Map<String, Integer> LOW = Map.of("4", 5, "1", 1);

    private final Map<String, Map<String, Integer>> chosen = new HashMap<>();

    private void chose(String part, Map<String, Integer> options) {
        for (int question = 1; question <= 3; question++) {
            chosen.put(part + "-" + question, options);
        }
    }

    private Map<String, Exact> gathered() {
        return Scoring.gathered(hme(), chosen, AnswerSamples.DAY);
    }

    @Test
    void makesTheIndicesOfWhatWasChosen() {
        chose("motivation", HIGH);
        chose("leadership", LOW);
        chose("steering", HIGH);
        assertThat(gathered())
                .containsEntry("motivation-index", Exact.of(250, 3))
                .containsEntry("leadership-index", Exact.of(125, 2))
                .containsEntry("steering-index", Exact.of(250, 3))
                .containsEntry("hme-index", Exact.of(1375, 18));
    }

    /** As many as answered each question: who skipped one is no lower answer. */
    @Test
    void countsThoseWhoAnsweredTheQuestion() {
        chose("motivation", HIGH);
        chosen.put("motivation-2", Map.of("5", 2));
        assertThat(gathered()).containsEntry("motivation-index", Exact.of(800, 9));
    }

    @Test
    void tellsNothingThatRestsOnAScaleThatIsNotTold() {
        chose("motivation", HIGH);
        chose("leadership", LOW);
        chosen.remove("leadership-3");
        assertThat(gathered()).containsOnlyKeys("motivation-index");
    }

    @Test
    void tellsNothingThatRestsOnNoScale() {
        var model = ModelSamples.model(
                "measures: [{key: many, title: \"Antal\", level: unit, value: {count: {of: persons}}}]\n");
        assertThat(Scoring.gathered(model, Map.of(), AnswerSamples.DAY)).isEmpty();
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(gathered()).isEmpty();
    }
}
