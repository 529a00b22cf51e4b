package se.tyngdpunkt.result.web;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.result.Figure;

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
     * @param breaks whether it may not stand beside the row before
     */
    public record Line(String label, Optional<String> address, boolean breaks, List<Figure<Entry>> cells) {
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
}
