package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.ModelSamples;

/** The product's form of today passes over what only the command line can ask. */
class PartsOutsideTheFormTests {

    private static final String MORE = """
            measures: [{key: points, title: Poäng, value: 1}]
            """;

    @Test
    void asksAndReadsNothingOfThem() {
        var model = ModelSamples.model(MORE).instrument();

        assertThat(model.fitsTheForm()).isFalse();
        assertThat(AnswerField.of(model))
                .allSatisfy(field -> assertThat(field.name()).isNotBlank());
        assertThat(AnswerReading.of(model, Map.of("years", "3")).answers()).isEqualTo(Answers.BLANK);
    }
}
