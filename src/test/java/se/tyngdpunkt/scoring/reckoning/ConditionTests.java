package se.tyngdpunkt.scoring.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.value;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a condition holds; 1 where it does, 0 where it does not. */
class ConditionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    area: north            | area: north   | 1
                    area: north            | area: south   | 0
                    area: north            | years: 1      | 0
                    area: [north, south]   | area: south   | 1
                    leads: yes             | leads: yes    | 1
                    leads: yes             | leads: true   | 1
                    leads: no              | leads: no     | 1
                    leads: no              | years: 1      | 0
                    team: red              | team: red     | 1
                    years: 3               | years: 3      | 1
                    years: 3               | years: 3.1    | 0
                    years: {is: 3}         | years: 3      | 1
                    years: {above: 3}      | years: 3      | 0
                    years: {above: 3}      | years: 4      | 1
                    years: {from: 3}       | years: 3      | 1
                    years: {from: 3}       | years: 2      | 0
                    years: {below: 3}      | years: 3      | 0
                    years: {below: 3}      | years: 2      | 1
                    years: {up-to: 3}      | years: 3      | 1
                    years: {up-to: 3}      | years: 4      | 0
                    years: {above: 1, up-to: 3} | years: 1 | 0
                    years: {above: 1, up-to: 3} | years: 2 | 1
                    years: {above: rate}   | years: 1      | 0
                    years: {above: rate}   | years: 1, rate: 50 | 1
                    years: answered        | years: 0      | 1
                    years: answered        | rate: 1       | 0
                    years: blank           | years: 0      | 0
                    years: blank           | rate: 1       | 1
                    not: {years: 3}        | rate: 1       | 1
                    not: {years: 3}        | years: 3      | 0
                    compare: {value: {sum: [years, 1]}, is: 4}  | years: 3 | 1
                    compare: {value: {sum: [years, 1]}, from: 5, up-to: 6} | years: 3 | 0
                    all: [{years: 3}, {rate: 50 %}] | years: 3, rate: 50 | 1
                    all: [{years: 3}, {rate: 50 %}] | years: 3     | 0
                    any: [{years: 3}, {rate: 50 %}] | years: 3     | 1
                    any: [{years: 3}, {rate: 50 %}] | years: 4, rate: 50 | 1
                    any: [{years: 3}, {rate: 50 %}] | years: 4     | 0
                    years: 3, rate: 50 %   | years: 3      | 0
                    years: 3, rate: 50 %   | years: 3, rate: 50 | 1
                    """)
    void holds(String condition, String answers, String result) {
        assertThat(held(condition, answers)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "days: 14, 2026-11-16, 1",
        "days: 14, 2026-11-17, 0",
        "days: 14, 2026-11-03, 1",
        "days: 14, 2026-11-02, 0",
        "'days: 14, first-day-too: true', 2026-11-02, 1",
        "'days: 14, first-day-too: true', 2026-11-01, 0",
        "'days: 14, first-day-too: false', 2026-11-02, 0",
        "weeks: 2, 2026-11-02, 0",
        "weeks: 2, 2026-11-03, 1",
        "months: 1, 2026-10-16, 0",
        "months: 1, 2026-10-17, 1",
        "years: 1, 2025-11-16, 0",
        "years: 1, 2025-11-17, 1",
        "years: 9999, 0001-01-01, 1"
    })
    void happenedWithinAWindow(String window, String date, String result) {
        assertThat(held("happened: {on: entered, " + window + "}", "entered: " + date))
                .isEqualTo(result);
        assertThat(held("happened: {on: entered, " + window + "}", "years: 1")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "'entered: 2026-11-16, left: 2026-11-16', 1",
        "'entered: 2026-11-17', 0",
        "'left: 2026-11-15', 0",
        "'entered: 2026-11-01, left: 2026-12-01', 1",
        "'entered: 2026-11-01', 1",
        "'left: 2026-11-16', 1",
        "'years: 1', 1"
    })
    void liesBetweenTwoDays(String answers, String result) {
        assertThat(held("between: {from: entered, to: left}", answers)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"from, 2026-11-17, 0", "from, 2026-11-16, 1", "to, 2026-11-15, 0", "to, 2026-11-16, 1"})
    void setsOneLimitOnly(String end, String date, String result) {
        assertThat(held("between: {" + end + ": entered}", "entered: " + date)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"2026-W45, 1", "2026-W47, 0", "2026-W44, 0", "2026-W46, 1"})
    void aWeekStandsForItsMonday(String week, String result) {
        var happened = "{when: {happened: {on: begun, days: 15}}, then: {days-since: begun}, otherwise: 0}";

        assertThat(value("{total: {of: cases, each: " + happened + "}}", "cases: [{begun: 2026-W45}]"))
                .isEqualTo("14");
        assertThat(value(
                        "{count: {of: cases, where: {happened: {on: begun, days: 15}, not: {happened: {on: begun, days: 1}}}}}",
                        "cases: [{begun: " + week + "}]"))
                .isEqualTo(result);
    }

    private static String held(String condition, String answers) {
        return value("{when: {" + condition + "}, then: 1, otherwise: 0}", "background: {" + answers + "}");
    }
}
