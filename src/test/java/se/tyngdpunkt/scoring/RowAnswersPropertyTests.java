package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.tyngdpunkt.instrument.Instrument;

class RowAnswersPropertyTests {

    private static final Instrument MODEL = RowAnswerSamples.everything().instrument();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    /** Whatever is typed: what is read of it, typed again, is read as the same. */
    @Property
    void readsBackWhatItPrints(@ForAll("forms") Map<String, String> typed) {
        for (var reading : new AnswerReading[] {
            AnswerReading.of(MODEL, typed, DAY),
            AnswerReading.byLeader(MODEL, typed, DAY),
            AnswerReading.ofBoth(MODEL, typed)
        }) {
            var printed = reading.answers().typed(MODEL);
            assertThat(AnswerReading.ofBoth(MODEL, with(typed, printed))
                            .answers()
                            .typed(MODEL))
                    .containsAllEntriesOf(printed);
        }
        var own = AnswerReading.of(MODEL, typed, DAY).answers();
        assertThat(AnswerReading.of(MODEL, own.typed(MODEL)).answers().typed(MODEL))
                .isEqualTo(withoutRowsThatAreNone(own));
    }

    @Property
    void holdsOneProblemPerField(@ForAll("forms") Map<String, String> typed) {
        assertThat(AnswerReading.of(MODEL, typed, DAY).problems())
                .extracting(AnswerProblem::field)
                .doesNotHaveDuplicates();
    }

    @Property
    void neverThrows(@ForAll String name, @ForAll String text, @ForAll @IntRange(min = 0, max = 15) int field) {
        var names = AnswerField.of(MODEL, RowAnswerSamples.whole());
        var typed = new TreeMap<>(RowAnswerSamples.whole());
        typed.put("row.cases." + name, text);
        typed.put("row.leave.1." + name, text);
        typed.put("figure." + name, text);
        typed.put(names.get(field % names.size()).name(), text);

        assertThat(AnswerReading.of(MODEL, typed, DAY).answers().typed(MODEL).size())
                .isLessThan(40);
    }

    private static Map<String, String> with(Map<String, String> typed, Map<String, String> printed) {
        var all = new TreeMap<>(typed);
        all.putAll(printed);
        return all;
    }

    /** A row of which nothing could be read but that it has ended is none the next time. */
    private static Map<String, String> withoutRowsThatAreNone(Answers answers) {
        var typed = new TreeMap<>(answers.typed(MODEL));
        answers.rows("cases").forEach((number, row) -> {
            if (row.size() == 1) {
                typed.remove("row.cases." + number + ".ended");
            }
        });
        return typed;
    }

    @Provide
    Arbitrary<Map<String, String>> forms() {
        var fields = Arbitraries.of(
                "figure.years",
                "figure.rate",
                "figure.flex",
                "figure.lagging",
                "figure.entered",
                "figure.leads",
                "figure.team",
                "figure.extra",
                "figure.extra-reason",
                "figure.set");
        var rows = Combinators.combine(
                        Arbitraries.of("cases", "duties", "leave", "nothing"),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(
                                "label",
                                "travel",
                                "begun",
                                "kind",
                                "points",
                                "points-reason",
                                "ended",
                                "what",
                                "hours",
                                "reason",
                                "from",
                                "to",
                                "amount"))
                .as((part, number, field) -> "row." + part + "." + number + "." + field);
        var texts = Arbitraries.of(
                "",
                " ",
                "0",
                "-1",
                "2,5",
                "12",
                "80",
                "1000",
                "x",
                "V-118",
                "v34",
                "2026-W34",
                "yes",
                "no",
                "placement",
                "mentor",
                "course",
                "2026-09-01",
                "2025-01-31",
                "Två resor",
                "1/3",
                "1e9",
                "+4");
        return Arbitraries.maps(Arbitraries.oneOf(fields, rows), texts).ofMaxSize(30);
    }
}
