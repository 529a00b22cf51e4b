package se.tyngdpunkt.authoring.web.simulation;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Moves;

/**
 * How many go which way, line by line: what the chart and the table under it are made of.
 *
 * @param chart whether a chart is drawn of it
 */
public record MovesTable(
        String key, String title, String hint, String rowHead, boolean chart, List<String> columns, List<Line> lines) {

    public MovesTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** One line; the address leads to its own page where it has one. */
    public record Line(String label, Optional<String> address, Figure<Moves> figure) {

        /** In the order of the columns, the number of answers last. */
        public List<Figure<String>> cells() {
            return List.of(
                    cell(figure.map(Moves::lighter)),
                    cell(figure.map(Moves::same)),
                    cell(figure.map(Moves::heavier)),
                    cell(figure.map(Moves::notWorkedOut)),
                    cell(figure.map(Moves::total)));
        }

        private static Figure<String> cell(Figure<Integer> number) {
            return number.map(String::valueOf);
        }
    }

    public boolean hasFigures() {
        return lines.stream().anyMatch(line -> line.figure().isShown());
    }
}
