package se.tyngdpunkt.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The file under review: a route, and for each who may ask, one sign per relation. */
@SuppressWarnings("EnumOrdinal") // the columns of the file stand in the order of the roles
final class MatrixFile {

    private static final Path FILE = Path.of("src/test/resources/access/matrix.txt");

    private MatrixFile() {}

    /**
     * One line.
     *
     * @param variant which of several things of a kind is meant, empty for the usual one
     * @param cells a single sign where the route is about no particular thing
     */
    record Row(String route, String variant, List<String> cells) {

        boolean isAboutSomething() {
            return cells.get(Who.WORKER.ordinal()).length() > 1;
        }

        char expected(Who who, Relation relation) {
            var cell = cells.get(who.ordinal());
            return cell.charAt(cell.length() == 1 ? 0 : relation.ordinal());
        }

        @Override
        public String toString() {
            return route + (variant.isEmpty() ? "" : " [" + variant + "]");
        }
    }

    static List<Row> rows() {
        try (var lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(MatrixFile::row)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Row row(String line) {
        var halves = line.split("\\|");
        var name = halves[0].strip();
        var variant = name.contains("[") ? name.substring(name.indexOf('[') + 1, name.indexOf(']')) : "";
        var cells = Arrays.asList(halves[1].strip().split(" +"));
        if (cells.size() != Who.values().length) {
            throw new IllegalStateException("Not " + Who.values().length + " cells: " + line);
        }
        return new Row(name.replaceFirst(" \\[.*", ""), variant, cells);
    }
}
