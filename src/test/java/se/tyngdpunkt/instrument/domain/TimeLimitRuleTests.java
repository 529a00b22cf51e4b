package se.tyngdpunkt.instrument.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.ModelSamples.ASKED;
import static se.tyngdpunkt.instrument.ModelSamples.HEAD;
import static se.tyngdpunkt.instrument.ModelSamples.faults;
import static se.tyngdpunkt.instrument.ModelSamples.faultsOf;
import static se.tyngdpunkt.instrument.ModelSamples.measure;
import static se.tyngdpunkt.instrument.ModelSamples.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the time limits of a list must keep to. */
class TimeLimitRuleTests {

    private static final String M = "measures: [{key: m, title: M, value: 1}]\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    {key: t, title: T, from: begun, months: 4}                                       |
                    {key: t, title: T, from: begun, weeks: 1, warn-days: 0, cite: x}                 |
                    {key: t, title: T, from: entered, days: 999, warn-days: 999, when: {kind: placement}} |
                    {key: t, title: T, from: begun, months: 4}, {key: u, title: U, from: begun, days: 1} |
                    {key: t, title: T, from: begun, months: 4}, {key: t, title: U, from: begun, days: 1} | key-used-twice
                    {key: t, title: T, from: begun}                                                  | not-one-kind
                    {key: t, title: T, from: begun, months: 4, days: 1}                              | not-one-kind
                    {key: t, title: T, from: begun, months: 0}                                       | not-a-whole-number
                    {key: t, title: T, from: begun, months: 1000}                                    | not-a-whole-number
                    {key: t, title: T, from: begun, months: 4, warn-days: -1}                        | not-a-whole-number
                    {key: t, title: T, from: begun, years: 1, months: 1}                             | unknown-key
                    {key: t, title: T, months: 4}                                                    | missing
                    {key: t, from: begun, months: 4}                                                 | missing
                    {key: t, title: T, from: travel, months: 4}                                      | not-a-day
                    {key: t, title: T, from: nothing, months: 4}                                     | no-such-name
                    {key: t, title: T, from: begun, months: 4, when: {kind: sleep}}                  | no-such-name
                    {key: t, title: T, from: begun, months: 4, when: {time-limit: {t: overdue}}}     | needs-itself
                    {key: t, title: T, from: begun, months: 4, when: {time-limit: running}}          | needs-itself
                    {key: cases, title: T, from: begun, months: 4}                                   | key-taken
                    {key: years, title: T, from: begun, months: 4}                                   | key-taken
                    {key: m, title: T, from: begun, months: 4}                                       | key-taken
                    """)
    void meanSomething(String limits, String expected) {
        assertThat(words(faults(model(limits, M)))).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    {count: {of: cases, where: {time-limit: overdue}}}                            |
                    {count: {of: cases, where: {time-limit: [expiring, overdue]}}}                |
                    {count: {of: cases, where: {time-limit: {t: [unknown, not-begun, running]}}}} |
                    {count: {of: cases, by: family, where: {time-limit: {t: overdue}}}}           |
                    {total: {of: cases, by: family, each: {count: {of: rows, where: {time-limit: overdue}}}}} |
                    {count: {of: cases, where: {time-limit: late}}}                               | not-a-choice
                    {count: {of: cases, where: {time-limit: {t: late}}}}                          | not-a-choice
                    {count: {of: cases, where: {time-limit: {u: overdue}}}}                       | no-such-name
                    {count: {of: leave, where: {time-limit: overdue}}}                            | no-such-name
                    {when: {time-limit: overdue}, then: 1, otherwise: 2}                          | no-such-name
                    {total: {of: cases, by: family, each: {when: {time-limit: overdue}, then: 1, otherwise: 2}}} | no-such-name
                    """)
    void areAskedForWhereTheyAre(String value, String expected) {
        assertThat(words(faults(model("{key: t, title: T, from: begun, months: 4}", measure(value)))))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void mayNotNeedTheWeightTheyDecide() {
        var limits = "{key: t, title: T, from: begun, months: 4, when: {m: {above: 3}}}";
        var rows = "{key: m, title: M, value: {count: {of: cases, where: {time-limit: {t: overdue}}}}}";

        assertThat(words(faults(model(limits, "measures: [" + rows + "]\n")))).contains("needs-itself");
        assertThat(words(faults(
                        model(limits, "measures: [" + rows.replace("time-limit: {t: overdue}", "travel: 1") + "]\n"))))
                .isEmpty();
    }

    @Test
    void noListIsKnownByTheirName() {
        assertThat(faultsOf("norms: [{key: time-limit, title: N, of: m, value: 1}]\n" + M))
                .containsExactly("key-of-the-format");
    }

    private static String model(String limits, String arithmetic) {
        var list = "    key: cases\n    title: \"Ärenden\"\n";
        assertThat(ASKED).contains(list);
        return HEAD + ASKED.replace(list, list + "    time-limits: [" + limits + "]\n") + arithmetic;
    }
}
