package se.tyngdpunkt.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.picture.Insight;
import se.tyngdpunkt.result.domain.picture.UnitPicture;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Past;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Limits;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shell.Words;

/** An earlier round whose model had other options or levels is not told in the latest one's. */
class EarlierModelTests {

    private static final UnitId UNIT = UnitId.fresh();
    private static final InstrumentVersion NOW = InstrumentSamples.ffs();
    private static final InstrumentVersion OTHER = InstrumentSamples.ffsWith("too-little", "too-few");

    @Test
    void leavesOutWhatAnEarlierModelAskedOtherwise() {
        var lines = lines(OTHER);
        assertThat(lines.getFirst().breaks()).isFalse();
        assertThat(lines.getFirst().cells())
                .allMatch(cell -> cell.equals(new Figure.Shown<>(new FigureTable.Entry("", "–"), 0)));
        assertThat(lines.getLast().breaks()).isTrue();
        assertThat(lines.getLast().cells())
                .extracting(cell -> cell.shown().map(FigureTable.Entry::text).orElse(""))
                .containsExactly("2", "3", "4", "9");
    }

    @Test
    void tellsWhatItAskedAlike() {
        assertThat(lines(NOW).getFirst().cells())
                .extracting(cell -> cell.shown().map(FigureTable.Entry::text).orElse(""))
                .containsExactly("2", "3", "4", "9");
    }

    /** The earlier round was published before the shares of the norm were. */
    @Test
    void lacksSharesOfTheNormThatWereNotPublished() {
        var lines = lines(NOW, "shares");
        assertThat(lines.getFirst().cells())
                .extracting(cell -> cell.shown().map(FigureTable.Entry::text).orElse(""))
                .containsExactly("–", "–");
        assertThat(lines.getLast().cells())
                .extracting(cell -> cell.shown().map(FigureTable.Entry::text).orElse(""))
                .containsExactly("90 %", "9");
    }

    /** The bridge that other figures are joined by is not told of them. */
    @Test
    void breaksSharesWhereABridgeStandsBetween() {
        assertThat(joined("scale.amount").getLast().breaks()).isFalse();
        assertThat(joined("shares").getLast().breaks()).isTrue();
        assertThat(lines(NOW, "shares").getLast().breaks()).isFalse();
    }

    private static List<FigureTable.Line> joined(String table) {
        return lines(List.of(past("2025-11-01", OTHER, false), past("2026-05-01", NOW, false)), table);
    }

    private static List<FigureTable.Line> lines(InstrumentVersion earlier) {
        return lines(earlier, "scale.amount");
    }

    private static List<FigureTable.Line> lines(InstrumentVersion earlier, String table) {
        return lines(List.of(past("2025-11-01", earlier, false), past("2026-05-01", NOW, !earlier.equals(NOW))), table);
    }

    private static List<FigureTable.Line> lines(List<Past> past, String table) {
        var unit = new Unit(UNIT, UnitKind.UNIT, "Barn och unga", Optional.empty());
        var picture = new UnitPicture(
                unit, Insight.BY_NAME, List.of(), Optional.empty(), past, List.of(), UnitPicture.Grouping.ONLY);
        return new FigureTables(picture, words()).named(table).orElseThrow().lines();
    }

    private static Past past(String month, InstrumentVersion version, boolean breaks) {
        var day = LocalDate.parse(month);
        var round = new Round(
                RoundId.fresh(),
                month,
                day,
                version.id(),
                UNIT,
                day,
                day,
                RoundState.CLOSED,
                Privacy.NAMED,
                Optional.empty());
        var set = new FrozenSet(round.id(), 1, FrozenSet.State.PUBLISHED, version.id(), Limits.DEFAULT, Instant.EPOCH);
        var little = version.instrument()
                .scale("amount")
                .orElseThrow()
                .options()
                .getFirst()
                .key();
        var figures = new Published(
                Cell.of(UNIT),
                Optional.empty(),
                Map.of(
                        "amount",
                        new Figure.Shown<>(new Distribution(Map.of(little, 2, "just-right", 3, "too-much", 4)), 9)),
                new Figure.Withheld<>(Figure.Reason.PROTECTED),
                Optional.<Figure<Spread>>of(new Figure.Shown<>(new Spread(Exact.of(9, 10), Optional.empty()), 9))
                        .filter(_ -> month.startsWith("2026")),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Map.of());
        return new Past(round, version, set, figures, breaks);
    }

    private static Words words() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames("classpath:messages/result", "classpath:messages/shell");
        messages.setDefaultEncoding("UTF-8");
        return new Words(messages, Locale.of("sv"));
    }
}
