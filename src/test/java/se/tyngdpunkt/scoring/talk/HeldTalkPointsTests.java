package se.tyngdpunkt.scoring.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.AnswerSamples.DAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.shared.number.Exact;

/** Where a model states a condition of its own. */
class HeldTalkPointsTests {

    @Test
    void sayWhatTheModelFoundToHold() {
        var model = ModelSamples.model("""
                talk: [{key: long-way, title: "Långt", question: "Hur?", when: holds, condition: {years: {above: 3}}}]
                """);

        assertThat(years(model, 4)).singleElement().isInstanceOfSatisfying(TalkPoint.Holds.class, point -> assertThat(
                        point.rule().key())
                .isEqualTo("long-way"));
        assertThat(years(model, 3)).isEmpty();
    }

    private static List<TalkPoint> years(InstrumentVersion model, long years) {
        var answers = Answers.BLANK.withFigure("years", new Given.Figure(Exact.of(years)));
        return TalkPoints.between(Occasion.of(model, answers, DAY, List.of()), List.of());
    }
}
