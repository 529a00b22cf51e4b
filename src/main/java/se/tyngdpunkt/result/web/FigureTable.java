package se.tyngdpunkt.result.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.domain.picture.Indices;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Past;
import se.tyngdpunkt.shell.Words;

/**
 * One figure of a page as rows: what the chart, the table under it and the file are all made of.
 *
 * @param key its name in addresses
 * @param chart which chart draws it, blank for a table only
 */
public record FigureTable(
        String key, String chart, String title, String hint, String rowHead, List<String> columns, List<Line> lines) {

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

    public boolean isEmpty() {
        return lines.stream().allMatch(Line::isGap);
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
                                    .map(index ->
                                            index.map(value -> new Entry(value.toString(), value.in(words.language()))))
                                    .orElseGet(() -> new Figure.Withheld<>(Figure.Reason.PROTECTED)))
                            .toList();
                })));
    }
}
