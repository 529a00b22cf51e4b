package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.tyngdpunkt.instrument.Instrument;

class AnswerReadingPropertyTests {

    private static final Instrument FFS = ffs().instrument();

    @Property
    void readsBackWhatItPrints(@ForAll("answers") Answers answers) {
        var reading = AnswerReading.of(FFS, answers.typed(FFS));

        assertThat(reading.problemsOfDraft()).isEmpty();
        assertThat(reading.answers().typed(FFS)).isEqualTo(answers.typed(FFS));
    }

    @Property
    void neverThrows(@ForAll String typed, @ForAll @IntRange(max = 15) int field) {
        var name = AnswerField.of(FFS).get(field).name();
        var reading = AnswerReading.of(FFS, Map.of(name, typed));

        assertThat(reading.answers().typed(FFS).size() + reading.problems().size())
                .isBetween(13, 14);
    }

    @Property
    void holdsOneProblemPerField(@ForAll("forms") Map<String, String> typed) {
        assertThat(AnswerReading.of(FFS, typed).problems())
                .extracting(AnswerProblem::field)
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<Answers> answers() {
        var counts = Arbitraries.maps(
                Arbitraries.of("row1", "row4", "row7"), Arbitraries.integers().between(0, 999));
        var risks = Arbitraries.maps(
                Arbitraries.of("expiring", "overdue"), Arbitraries.integers().between(0, 999));
        var times = Arbitraries.maps(
                Arbitraries.of("actual", "available"),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(400))
                        .ofScale(2));
        var options =
                Arbitraries.maps(Arbitraries.of("amount"), Arbitraries.of("too-little", "just-right", "too-much"));
        var comment = Arbitraries.strings().alpha().ofMaxLength(50);
        return Combinators.combine(options, times, counts, risks, comment)
                .as((chosen, hours, rows, risk, words) ->
                        new Answers(chosen, hours, rows, risk, Map.of(), Map.of(), words));
    }

    @Provide
    Arbitrary<Map<String, String>> forms() {
        var names = AnswerField.of(FFS).stream().map(AnswerField::name).toList();
        return Arbitraries.maps(Arbitraries.of(names), Arbitraries.of("", "-1", "2,5", "1000", "x", "5", "too-much"));
    }
}
