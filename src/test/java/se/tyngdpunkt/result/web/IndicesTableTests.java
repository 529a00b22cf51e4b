package se.tyngdpunkt.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Past;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Limits;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.result.web.FigureTable.Entry;
import se.tyngdpunkt.result.web.FigureTable.Line;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Words;

/** HME's indices of a unit are thirds and sevenths: the table and the chart have them as decimals. */
class IndicesTableTests {

    private static final UnitId UNIT = UnitId.fresh();

    @Test
    void writesNoIndexAsAFraction() {
        var cells = indices(7, 4, 6).getFirst().cells();

        assertThat(cells)
                .extracting(cell -> text(cell, Entry::text))
                .containsExactly("83,33", "79,76", "82,14", "81,75");
    }

    /** The chart reads numbers only, and draws nothing else. */
    @Test
    void givesTheChartANumberOfEachIndex() {
        assertThat(indices(7, 4, 6).getFirst().cells())
                .allSatisfy(cell -> assertThat(text(cell, Entry::value)).matches("[0-9]+\\.[0-9]{2}"));
    }

    /** Four lines of one round are four points upon each other; of more rounds the table tells the numbers. */
    @Test
    void isDrawnFromTheSecondRoundOn() {
        assertThat(table(1, 7, 4, 6).isDrawn()).isFalse();
        assertThat(table(1, 7, 4, 6).isOpen()).isTrue();
        assertThat(table(2, 7, 4, 6).isDrawn()).isTrue();
        assertThat(table(2, 7, 4, 6).isOpen()).isTrue();
    }

    private static String text(Figure<Entry> cell, Function<Entry, String> part) {
        return cell.shown().map(part).orElse("");
    }

    /** So many fives of 21, and else fours, in each of the three parts. */
    private static List<Line> indices(int motivation, int leadership, int steering) {
        return table(1, motivation, leadership, steering).lines();
    }

    private static FigureTable table(int rounds, int motivation, int leadership, int steering) {
        var scales = new HashMap<String, Figure<Distribution>>();
        for (int each = 1; each <= 3; each++) {
            scales.put("motivation-" + each, fives(motivation));
            scales.put("leadership-" + each, fives(leadership));
            scales.put("steering-" + each, fives(steering));
        }
        var past = past(scales);
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return FigureTable.ofIndices(
                        past,
                        new Words(messages, Locale.of("sv")),
                        cells -> Collections.nCopies(
                                rounds, new Line("HME", Optional.empty(), Optional.of(past), false, cells.apply(past))))
                .orElseThrow();
    }

    private static Figure<Distribution> fives(int fives) {
        return new Figure.Shown<>(new Distribution(Map.of("4", 21 - fives, "5", fives)), 21);
    }

    private static Past past(Map<String, Figure<Distribution>> scales) {
        var version = InstrumentSamples.hme();
        var day = LocalDate.of(2026, 11, 1);
        var round = new Round(
                RoundId.fresh(),
                "HME",
                day,
                version.id(),
                UNIT,
                day,
                day,
                RoundState.CLOSED,
                Privacy.ANONYMOUS,
                Optional.empty());
        var set = new FrozenSet(round.id(), 1, FrozenSet.State.PUBLISHED, version.id(), Limits.DEFAULT, Instant.EPOCH);
        var figures = new Published(
                Cell.of(UNIT),
                Optional.empty(),
                scales,
                new Figure.Withheld<Spread>(Figure.Reason.PROTECTED),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Map.of());
        return new Past(round, version, set, figures, false);
    }
}
