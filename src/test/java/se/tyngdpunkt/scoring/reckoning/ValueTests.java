package se.tyngdpunkt.scoring.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.value;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of value comes to. */
class ValueTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    3                          | 3
                    "2,5"                      | 2.5
                    1/12                       | 1/12
                    1/322.5                    | 2/645
                    80 %                       | 0.8
                    -4                         | -4
                    {sum: [1, 2, 1/2]}         | 3.5
                    {sum: [7]}                 | 7
                    {difference: [10, 3, 2]}   | 5
                    {product: [2, 3, 1/6]}     | 1
                    {quotient: [10, 4]}        | 2.5
                    {quotient: [0, 4]}         | 0
                    {quotient: [1, 3]}         | 1/3
                    {quotient: [12, 2, 3]}     | 2
                    {least: [3, 2, 4]}         | 2
                    {greatest: [3, 4, 2]}      | 4
                    {least: [2, 2]}            | 2
                    {sum: [1, not-defined]}    | not-defined
                    {quotient: [1, {difference: [2, 2]}]} | divided-by-zero
                    """)
    void reckons(String written, String result) {
        assertThat(value(written, "")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    years                       | years: 4         | 4
                    rate                        | rate: 80         | 0.8
                    rate                        | rate: 80 %       | 0.8
                    leads                       | leads: yes       | 1
                    leads                       | leads: no        | 0
                    role                        | role: junior     | 2
                    role                        | role: senior, years: 3 | 4
                    role                        | role: senior     | blank years
                    years                       | rate: 80         | blank years
                    {sum: [years, 1]}           | rate: 80         | blank years
                    {sum: [0, years]}           | years: 0         | 0
                    {quotient: [1, years]}      | years: 0         | divided-by-zero years
                    {quotient: [years, 2]}      | years: 0         | 0
                    {value: years, if-not-defined: 7} | rate: 80   | 7
                    {value: years, if-not-defined: 7} | years: 0   | 0
                    {value: {quotient: [1, 0]}, if-not-defined: years} | years: 3 | 3
                    {value: years, if-not-defined: rate} | leads: no | blank rate
                    """)
    void readsAnswers(String written, String answers, String result) {
        assertThat(value(written, "background: {" + answers + "}")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 9",
        "0, 10",
        "29, 10",
        "30, 10",
        "30.01, 12",
        "59.99, 12",
        "60, not-defined years",
        "61, 20",
        "1000, 20"
    })
    void takesTheStepANumberFallsIn(String number, String result) {
        var steps =
                "{steps: {over: years, at: [{above: 60, value: 20}, {from: 0, up-to: 30, value: 10}, {below: 0, value: 9}, {above: 30, below: 60, value: 12}]}}";
        assertThat(value(steps, "background: {years: " + number + "}")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"3, 14", "1, 8"})
    void takesWhatOtherwiseHoldsOutsideTheSteps(String number, String result) {
        var steps = "{steps: {over: years, at: [{up-to: 1, value: {product: [years, 8]}}], otherwise: 14}}";
        assertThat(value(steps, "background: {years: " + number + "}")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "1, 2", "10, 20", "11, 21", "12.5, 22.5", "20, 30", "21, not-defined"})
    void weighsEachTierByItself(String number, String result) {
        var tiers = "{tiers: {over: years, at: [{up-to: 10, each: 2}, {up-to: 20, each: 1}]}}";
        assertThat(value(tiers, "background: {years: " + number + "}")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"10, 20", "11, 20.5", "1000, 515"})
    void weighsTheLastTierWithoutEnd(String number, String result) {
        var tiers = "{tiers: {over: years, at: [{up-to: 10, each: 2}, {each: 1/2}]}}";
        assertThat(value(tiers, "background: {years: " + number + "}")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"5, 10", "15, blank rate"})
    void asksForATiersWeightOnlyWhenItIsReached(String number, String result) {
        var tiers = "{tiers: {over: years, at: [{up-to: 10, each: 2}, {each: rate}]}}";
        assertThat(value(tiers, "background: {years: " + number + "}")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "not-defined, 10, 5",
        "not-defined, 15, not-defined years",
        "not-defined, 9, not-defined years",
        "lower, 10, 5",
        "lower, 15, 5",
        "lower, 20, 8",
        "lower, 21, 8",
        "lower, 9, not-defined years",
        "higher, 15, 8",
        "higher, 20, 8",
        "higher, 9, not-defined years",
        "linear, 15, 6.5",
        "linear, 12, 5.6",
        "linear, 10, 5",
        "linear, 20, 8",
        "linear, 30, 4",
        "linear, 25, 6",
        "linear, 31, not-defined years"
    })
    void readsATable(String between, String number, String result) {
        var table = "{table: {over: years, at: {\"20\": 8, \"10\": 5, \"30\": 4}, between: " + between + "}}";
        assertThat(value(table, "background: {years: " + number + "}")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    {choose: {by: area, values: {north: 3}}}               | area: north  | 3
                    {choose: {by: area, values: {north: 3}}}               | area: south  | not-defined area
                    {choose: {by: area, values: {north: 3}}}               | years: 1     | blank area
                    {choose: {by: area, values: {north: 3}, otherwise: 1}} | area: south  | 1
                    {choose: {by: area, values: {north: 3}, otherwise: 1}} | years: 1     | 1
                    {choose: {by: area, values: {north: years}}}           | area: north  | blank years
                    {choose: {by: leads, values: {yes: 5, no: 2}}}         | leads: no    | 2
                    {choose: {by: team, values: {a: 5}, otherwise: 1}}     | team: a      | 5
                    {matrix: {rows: area, columns: leads, values: {north: {yes: 5, no: 0}}}} | area: north, leads: yes | 5
                    {matrix: {rows: area, columns: leads, values: {north: {yes: 5, no: 0}}}} | area: north, leads: no  | 0
                    {matrix: {rows: area, columns: leads, values: {north: {yes: 5, no: 0}}}} | area: south, leads: no  | not-defined area
                    {matrix: {rows: area, columns: leads, values: {north: {yes: 5}}, otherwise: 9}} | area: north, leads: no  | 9
                    {matrix: {rows: area, columns: leads, values: {north: {yes: 5}}}} | leads: yes | blank area
                    {matrix: {rows: area, columns: leads, values: {north: {yes: 5}}}} | area: north | blank leads
                    {matrix: {rows: area, columns: leads, values: {north: {yes: 5}}}} | area: south | not-defined area
                    {matrix: {rows: area, columns: leads, values: {north: {yes: 5}}}} | years: 1    | blank area
                    {matrix: {rows: area, columns: leads, values: {north: {yes: 5}}}} | area: north, leads: no | not-defined area
                    {matrix: {rows: area, columns: leads, values: {north: {yes: years}}}} | area: north, leads: yes | blank years
                    {matrix: {rows: area, columns: leads, values: {north: {yes: 5}}, otherwise: 9}} | area: north | 9
                    {when: {leads: yes}, then: 3, otherwise: 4}            | leads: yes   | 3
                    {when: {leads: yes}, then: 3, otherwise: 4}            | leads: no    | 4
                    {when: {leads: yes}, then: 3, otherwise: 4}            | years: 1     | 4
                    """)
    void choosesByAnAnswer(String written, String answers, String result) {
        assertThat(value(written, "background: {" + answers + "}")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "2, half-up, 1.005, 1.01",
        "2, half-even, 1.005, 1",
        "2, half-even, 1.015, 1.02",
        "0, up, 2.1, 3",
        "0, up, -2.1, -3",
        "0, down, 2.9, 2",
        "0, down, -2.9, -2",
        "0, half-up, -2.5, -3",
        "1, half-up, 1/3, 0.3"
    })
    void rounds(String decimals, String way, String number, String result) {
        var rounded = "{round: {value: " + number + ", decimals: " + decimals + ", way: " + way + "}}";
        assertThat(value(rounded, "")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-17, 1",
        "2026-11-17, 2026-11-18, not-defined",
        "2020-01-01, 2026-11-16, 2",
        "2020-01-01, 2020-01-02, 2"
    })
    void holdsFromADayOn(String first, String second, String result) {
        var dated = "{dated: [{from: " + second + ", value: 2}, {from: " + first + ", value: 1}]}";
        assertThat(value(dated, "")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "years-since, 2020-11-16, 6", "months-since, 2026-10-16, 1", "weeks-since, 2026-11-02, 2",
        "days-since, 2026-11-15, 1", "days-since, 2026-11-17, -1", "years-since, '', blank entered"
    })
    void reckonsTimeToTheDayOfMeasurement(String span, String date, String result) {
        var answers = date.isEmpty() ? "years: 1" : "entered: " + date;
        assertThat(value("{" + span + ": entered}", "background: {" + answers + "}"))
                .isEqualTo(result);
    }
}
