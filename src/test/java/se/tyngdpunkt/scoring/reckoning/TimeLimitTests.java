package se.tyngdpunkt.scoring.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.DAY;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.measured;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.persons;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.score;
import static se.tyngdpunkt.scoring.reckoning.ScoringSamples.told;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;

/** How cases stand to their time limits on Monday 16 November 2026. */
class TimeLimitTests {

    private static final InstrumentVersion MODEL = InstrumentSamples.read(ModelSamples.HEAD + """
            parts:
              - kind: case-list
                key: cases
                title: "Ärenden"
                fields:
                  - {key: opened, label: "Öppet", type: yes-no, required: false}
                  - {key: begun, label: "Började", type: week, required: false}
                  - {key: came, label: "Kom", type: date, required: false}
                time-limits:
                  - {key: long, title: "Lång", when: {opened: yes}, from: begun, months: 4, warn-days: 14}
                  - {key: short, title: "Kort", when: {came: answered}, from: came, days: 14}
            measures:
              - {key: late, title: "Sena", value: {count: {of: cases, where: {time-limit: overdue}}}}
              - {key: long-late, title: "Länge", value: {count: {of: cases, where: {time-limit: {long: [expiring, overdue]}}}}}
            """);

    private static Result person(String cases) {
        return score(MODEL, DAY + persons("cases: [" + cases + "]")).members().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', nullValues = "-", textBlock = """
                    {opened: yes, begun: 2026-W48}                  | long not-begun 2027-03-23
                    {opened: yes, begun: 2026-W47}                  | long running 2027-03-16
                    {opened: yes, begun: 2026-W32}                  | long running 2026-12-03
                    {opened: yes, begun: 2026-W31}                  | long expiring 2026-11-27
                    {opened: yes, begun: 2026-W29}                  | long overdue 2026-11-13
                    {opened: yes}                                   | long unknown never
                    {opened: no, begun: 2026-W29}                   | -
                    {begun: 2026-W29}                               | -
                    {came: 2026-11-03}                              | short running 2026-11-17
                    {came: 2026-11-02}                              | short expiring 2026-11-16
                    {came: 2026-11-01}                              | short overdue 2026-11-15
                    {opened: yes, begun: 2026-W29, came: 2026-11-16} | long overdue 2026-11-13, short running 2026-11-30
                    """)
    void tellsWhereARowStands(String row, String expected) {
        assertThat(person(row).timed().stream()
                        .map(timed -> timed.limit().key() + " " + timed.state().word() + " "
                                + timed.lastDay().map(Object::toString).orElse("never"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void tellsWhichRowItIs() {
        var timed =
                person("{}, {label: N7, came: 2026-11-01}, {came: 2026-11-01}").timed();

        assertThat(timed).extracting(Result.Timed::row).containsExactly(2, 3);
        assertThat(timed).extracting(Result.Timed::label).containsExactly("N7", "");
        assertThat(timed).extracting(Result.Timed::part).containsOnly("cases");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    {opened: yes, begun: 2026-W29}                    | 1 | 1
                    {opened: yes, begun: 2026-W31}                    | 0 | 1
                    {came: 2026-11-01}                                | 1 | 0
                    {opened: yes, begun: 2026-W29, came: 2026-11-16}  | 1 | 1
                    {opened: yes, begun: 2026-W32, came: 2026-11-01}  | 1 | 0
                    {opened: yes, begun: 2026-W32, came: 2026-11-02}  | 0 | 0
                    """)
    void canBeAskedForOneOrForAny(String row, String late, String longLate) {
        assertThat(told(measured(person(row), "late").points())).isEqualTo(late);
        assertThat(told(measured(person(row), "long-late").points())).isEqualTo(longLate);
    }
}
