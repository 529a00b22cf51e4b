package se.tyngdpunkt.result.web.reported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.measurement.MeasurementSamples;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.UnitFigures.Reported;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.scoring.Scoring;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Words;

class ReportedLinesTests {

    @ParameterizedTest
    @CsvSource({
        "14.9, '', 14.9, low",
        "14.999, '', 14.999, low",
        "14.9996, '', 14.9996, low",
        "15, '', 15, high",
        "15.004, '', 15, high",
        "14.999, 'points: 1', 15, high",
        "14.999, 'points: 3', 14.999, low"
    })
    void tellsAFigureAsItIsJudged(String children, String rounding, String told, String level) {
        var version = ModelSamples.model("""
                measures: [{key: load, title: "L", level: unit, value: children}]
                bands: [{key: b, title: "B", of: load, levels: [{key: low, below: 15, word: l}, {key: high, from: 15, word: h}]}]
                rounding: {%s}
                """.formatted(rounding));
        var typed = Map.of("figure.children", children);
        var instrument = version.instrument();
        var unit = UnitId.fresh();
        var reckoned = Scoring.reckonUnit(
                version, "Norr", AnswerReading.ofUnit(instrument, typed).answers(), AnswerSamples.DAY, List.of());
        var reported = new Reported(
                MeasurementSamples.aRound(unit, version, YearMonth.of(2026, 11), RoundState.CLOSED),
                version,
                typed,
                reckoned,
                PersonId.fresh(),
                Instant.EPOCH);
        var words = new Words(new StaticMessageSource(), Locale.ENGLISH);

        assertThat(new ReportedLines(instrument, reported, Optional.empty(), Map.of(), words).measures())
                .extracting(
                        ReportedPart.Line::now,
                        line -> line.band().orElseThrow().key())
                .containsExactly(tuple(told, level));
    }
}
