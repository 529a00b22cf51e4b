package se.tyngdpunkt.scoring.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.DAY;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.measured;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.persons;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.score;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.ModelSamples;

/** How a row's points are told, so that whoever reads it can check them with a pencil. */
class TellingTests {

    private static final String LIST = "    key: cases\n    title: \"Ärenden\"\n";
    private static final String ASKED = ModelSamples.ASKED.replace("type: number}", "type: number, required: false}");

    private static String told(String weight, String row) {
        assertThat(ASKED).contains(LIST);
        var model = ModelSamples.HEAD + ASKED.replace(LIST, LIST + "    weight: " + weight + "\n");
        return measured(
                        score(
                                        InstrumentSamples.read(model),
                                        DAY
                                                + persons("background: {leads: yes, area: south, years: 4}, cases: [{"
                                                        + row + "}]"))
                                .members()
                                .getFirst(),
                        "points")
                .rows()
                .getFirst()
                .how();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            3                                                      | travel: 2       | 3
            travel                                                 | travel: 2.5     | 2,5
            {product: [2, travel]}                                 | travel: 3       | 2 × 3 = 6
            {sum: [1, travel, 2]}                                  | travel: 3       | 1 + 3 + 2 = 6
            {difference: [travel, 1]}                              | travel: 3       | 3 − 1 = 2
            {quotient: [travel, 4]}                                | travel: 3       | 3 / 4 = 0,75
            {quotient: [travel, 3]}                                | travel: 16      | 16 / 3 ≈ 5,33
            {sum: [{product: [2, travel]}, 1]}                     | travel: 3       | 2 × 3 + 1 = 7
            {product: [{sum: [1, travel]}, 2]}                     | travel: 3       | (1 + 3) × 2 = 8
            {product: [{sum: [1, {product: [2, travel]}]}, 2]}     | travel: 3       | (1 + 2 × 3) × 2 = 14
            {product: [{least: [1, travel]}, 2]}                   | travel: 3       | (det minsta av 1 och 3) × 2 = 2
            {least: [1, travel]}                                   | travel: 3       | det minsta av 1 och 3 = 1
            {greatest: [1, travel]}                                | travel: 3       | det största av 1 och 3 = 3
            {choose: {by: kind, values: {placement: 10}}}          | kind: placement | 10 (Slag: Placering) = 10
            {choose: {by: leads, values: {'yes': 5}}}              | travel: 3       | 5 (Leder: ja) = 5
            {choose: {by: kind, values: {placement: 10}, otherwise: 2}} | travel: 3  | 2
            {matrix: {rows: kind, columns: area, values: {placement: {south: 7}}}} | kind: placement | 7 (Slag: Placering, Område: Söder) = 7
            {choose: {by: kind, values: {placement: {choose: {by: area, values: {south: 14, north: 7}}}}}} | kind: placement | 14 (Slag: Placering, Område: Söder) = 14
            {steps: {over: travel, at: [{up-to: 30, value: 1}], otherwise: 4}} | travel: 40 | 4 (Resa: 40) = 4
            {steps: {over: {sum: [travel, 1]}, at: [{up-to: 30, value: 1}], otherwise: 4}} | travel: 40 | 4
            {table: {over: travel, at: {'1': 5, '2': 8}}}          | travel: 2       | 8 (Resa: 2) = 8
            {table: {over: {sum: [travel, 0]}, at: {'1': 5, '2': 8}}} | travel: 2    | 8
            {when: {kind: placement}, then: {sum: [1, travel]}, otherwise: 9} | 'kind: placement, travel: 2' | 1 + 2 = 3
            {when: {kind: placement}, then: {sum: [1, travel]}, otherwise: 9} | 'kind: statement, travel: 2' | 9
            travel                                                 | kind: placement | -
            """)
    void saysHowItCameAbout(String weight, String row, String expected) {
        assertThat(told(weight, row)).isEqualTo(expected == null ? "" : expected);
    }

    /** 99 times "1 + " is 396 signs, and 400 can be checked. */
    @Test
    void tellsTheFigureAloneWhenItIsTooLongToCheck() {
        var ones = "{sum: [" + "1, ".repeat(99);

        assertThat(told(ones + "1000]}", "travel: 1")).isEqualTo("1 + ".repeat(99) + "1000 = 1099");
        assertThat(told(ones + "10000]}", "travel: 1")).isEqualTo("10099");
    }
}
