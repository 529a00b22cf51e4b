package se.tyngdpunkt.result.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Calculation.Bands;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.UnitResult;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Past;
import se.tyngdpunkt.result.web.FigureTable.Entry;
import se.tyngdpunkt.result.web.FigureTable.Line;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.scoring.UnitScoring;
import se.tyngdpunkt.shell.Words;

/** What a model makes of a part of the organisation from sums over its people, over time: one table for each measure. */
final class SumTables {

    /** Before the measure's key. */
    static final String KEY = "sum.";

    private static final Figure<Entry> NOT_KEPT = new Figure.Shown<>(new Entry("", "–"), 0);

    private final Past latest;
    private final Words words;

    private SumTables(Past latest, Words words) {
        this.latest = latest;
        this.words = words;
    }

    /** None where the model makes nothing of such sums, and of a bridge round, where they are not told. */
    static List<FigureTable> of(
            Past latest, Words words, Function<Function<Past, List<Figure<Entry>>>, List<Line>> lines) {
        var tables = new SumTables(latest, words);
        return new UnitScoring(latest.version())
                .measures().stream()
                        .map(measure -> tables.table(measure, lines))
                        .filter(table -> table.lines().stream()
                                .flatMap(line -> line.cells().stream())
                                .anyMatch(cell -> cell != NOT_KEPT))
                        .toList();
    }

    private FigureTable table(Measure measure, Function<Function<Past, List<Figure<Entry>>>, List<Line>> lines) {
        var title = measure.title().in(words.language());
        return new FigureTable(
                KEY + measure.key(),
                "lines",
                title,
                words.say("result.sums.hint"),
                words.say("result.round"),
                List.of(measure.unit().isBlank() ? title : measure.unit().in(words.language())),
                lines.apply(past -> List.of(cell(measure, past))));
    }

    private Figure<Entry> cell(Measure measure, Past past) {
        return past.isOfModel(latest.version())
                ? Optional.ofNullable(past.figures().sums().get(measure.key()))
                        .map(figure -> figure.map(result -> entry(measure, result, past)))
                        .orElse(NOT_KEPT)
                : NOT_KEPT;
    }

    private Entry entry(Measure measure, UnitResult result, Past past) {
        var calculation = past.version().instrument().calculation();
        var said = new ArrayList<String>();
        var read = Standing.read(calculation, measure, result.value());
        said.add(words.number(read));
        result.share()
                .map(share -> words.say(
                        "result.sums.share",
                        Standing.perCent(calculation, share).in(words.language())))
                .ifPresent(said::add);
        result.level().flatMap(level -> word(calculation, measure, level)).ifPresent(said::add);
        return new Entry(read.toString(), String.join(" · ", said));
    }

    private Optional<String> word(Calculation calculation, Measure measure, String level) {
        return calculation
                .bandsOf(measure)
                .map(Bands::levels)
                .flatMap(List::stream)
                .filter(band -> band.key().equals(level))
                .map(band -> Stream.of(band.symbol(), band.word().in(words.language()))
                        .filter(part -> !part.isBlank())
                        .reduce((symbol, word) -> symbol + " " + word)
                        .orElse(level))
                .findFirst();
    }
}
