package se.tyngdpunkt.scoring.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.DAY;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.measured;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.persons;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.score;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.ModelSamples;

/** A row that has not told what it must makes its measure not complete, whatever it weighs. */
class BlankRowTests {

    private static final String MODEL = ModelSamples.HEAD + """
            parts:
              - kind: case-list
                key: cases
                title: "Ärenden"
                fields:
                  - {key: kind, label: "Slag", type: number}
                  - {key: note, label: "Not", type: number, required: false}
                weight: 2
                counted: {not: {kind: 9}}
              - kind: rows
                key: events
                title: "Händelser"
                fields: [{key: hour, label: "Timme", type: number}]
                weights: {hours: hour}
              - kind: counted-activities
                key: activities
                title: "Aktiviteter"
                required: false
                rows: [{key: visits, label: "Besök", weight: 1}]
            measures:
              - {key: points, title: "P"}
              - {key: hours, title: "T"}
              - {key: of-cases, title: "Ä", value: {part: cases}}
              - {key: of-activities, title: "A", value: {part: activities}}
            norms: [{key: n, title: "N", value: 10}]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    cases: []                                    | 0 | true  | 0          | 0
                    cases: [{kind: 1}]                           | 2 | true  | 1/5        | 2
                    cases: [{kind: 1}, {note: 1}]                | 4 | false | blank kind | blank kind
                    cases: [{note: 1}, {kind: 9}]                | 2 | false | blank kind | blank kind
                    cases: [{kind: 9}]                           | 0 | true  | 0          | 0
                    cases: [{kind: 1}], events: [{}]             | 2 | true  | 1/5        | 2
                    cases: [{note: 1}], activities: {visits: 3}  | 5 | false | blank kind | blank kind
                    """)
    void leavesNothingToHoldAgainstTheNorm(
            String answers, String points, boolean isComplete, String share, String ofCases) {
        var result = score(InstrumentSamples.read(MODEL), DAY + persons(answers))
                .members()
                .getFirst();
        var measured = measured(result, "points");

        assertThat(told(measured.points())).isEqualTo(points);
        assertThat(measured.isComplete()).isEqualTo(isComplete);
        assertThat(told(measured.norms().getFirst().share()).replace("0.2", "1/5"))
                .isEqualTo(share);
        assertThat(told(measured(result, "of-cases").points())).isEqualTo(ofCases);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    activities: {visits: 3}, cases: [{note: 1}] | 3
                    cases: [{note: 1}]                          | 0
                    """)
    void concernsItsOwnPartOnly(String answers, String ofActivities) {
        var result = score(InstrumentSamples.read(MODEL), DAY + persons(answers))
                .members()
                .getFirst();

        assertThat(told(measured(result, "of-activities").points())).isEqualTo(ofActivities);
    }
}
