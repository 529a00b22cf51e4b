package se.tyngdpunkt.result.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.result.domain.picture.Indices;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Past;
import se.tyngdpunkt.result.domain.protection.Limits;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shell.Words;

/**
 * One figure of a page as rows: what the chart, the table under it and the file are all made of.
 *
 * @param key its name in addresses
 * @param chart which chart draws it, blank for a table only
 */
public record FigureTable(
        String key, String chart, String title, String hint, String rowHead, List<String> columns, List<Line> lines) {

    private static final Figure<Entry> NOT_KEPT = new Figure.Shown<>(new Entry("", "–"), 0);

    public FigureTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * One row; every cell of it is shown or withheld for itself.
     *
     * @param past what it is of, where it is of a round and not of a part
     * @param breaks whether it may not stand beside the row before
     */
    public record Line(
            String label, Optional<String> address, Optional<Past> past, boolean breaks, List<Figure<Entry>> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        public boolean isGap() {
            return cells.stream().noneMatch(Figure::isShown);
        }
    }

    /** A value for machines and as its reader writes it. */
    public record Entry(String value, String text) {

        static Entry of(int number) {
            return new Entry(Integer.toString(number), Integer.toString(number));
        }
    }

    /** How many answers a figure of it takes at least. */
    int limit(Limits limits) {
        return key.startsWith(SumTables.KEY) ? limits.quartiles() : limits.figures();
    }

    /** Lines go from one round to the next. */
    public boolean isDrawn() {
        return !isEmpty() && !chart.isBlank() && !(isOfLines() && lines.size() == 1);
    }

    /** Whether the table says what the chart has no room for: the numbers of more than two lines. */
    public boolean isOpen() {
        return !isDrawn() || (isOfLines() && columns.size() > 2);
    }

    private boolean isOfLines() {
        return chart.equals("lines");
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(Line::isGap);
    }

    /** The middle of everybody's share of the norm; none where the model has no norm, and of rounds from before it was kept. */
    static Optional<FigureTable> ofShares(
            Past latest, Words words, Function<Function<Past, List<Figure<Entry>>>, List<Line>> lines) {
        return latest.figures()
                .shares()
                .map(_ -> new FigureTable(
                        "shares",
                        "",
                        words.say("result.norm-shares.title"),
                        words.say("result.norm-shares.hint"),
                        words.say("result.round"),
                        List.of(words.say("result.points.median"), words.say("result.answers")),
                        lines.apply(past -> past.figures()
                                .shares()
                                .map(shares -> List.of(
                                        shares.map(spread -> perCent(past.version(), spread.median(), words)),
                                        count(shares)))
                                .orElseGet(() -> List.of(NOT_KEPT, NOT_KEPT)))));
    }

    private static Entry index(InstrumentVersion version, Measure measure, Exact value, Words words) {
        var read = Standing.read(version.instrument().calculation(), measure, value);
        return new Entry(read.toString(), words.number(read));
    }

    private static Figure<Entry> count(Figure<Spread> shares) {
        return shares instanceof Figure.Shown<Spread> shown
                ? new Figure.Shown<>(Entry.of(shown.count()), shown.count())
                : shares.map(_ -> Entry.of(0));
    }

    private static Entry perCent(InstrumentVersion version, Exact share, Words words) {
        var read = Standing.perCent(version.instrument().calculation(), share);
        return new Entry(read.toString(), words.say("result.norm-shares.per-cent", read.in(words.language())));
    }

    /** What a model makes of a whole unit's scales, over time; none where it makes nothing of them. */
    static Optional<FigureTable> ofIndices(
            Past latest, Words words, Function<Function<Past, List<Figure<Entry>>>, List<Line>> lines) {
        var measures = Indices.of(latest.version().instrument());
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FigureTable(
                "indices",
                "lines",
                words.say("result.indices.title"),
                words.say("result.indices.hint"),
                words.say("result.round"),
                measures.stream()
                        .map(measure -> measure.title().in(words.language()))
                        .toList(),
                lines.apply(past -> {
                    var indices = Indices.of(past.version(), past.round(), past.figures());
                    return measures.stream()
                            .map(measure -> Optional.ofNullable(indices.get(measure.key()))
                                    .map(index -> index.map(value -> index(past.version(), measure, value, words)))
                                    .orElseGet(() -> new Figure.Withheld<>(Figure.Reason.PROTECTED)))
                            .toList();
                })));
    }
}
