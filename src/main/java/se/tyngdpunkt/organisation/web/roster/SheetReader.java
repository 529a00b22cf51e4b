package se.tyngdpunkt.organisation.web.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import se.tyngdpunkt.organisation.domain.sheet.RosterColumn;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;

/** Reads what spreadsheets save as CSV: the encoding and the delimiter are found out, quotes may be careless. */
final class SheetReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

    private SheetReader() {}

    /** Empty for what is no text: a spreadsheet's own format, a picture. */
    static Optional<String> text(byte[] file) {
        var text = starts(file, 0xFF, 0xFE)
                ? new String(file, StandardCharsets.UTF_16)
                : starts(file, 0xFE, 0xFF) ? new String(file, StandardCharsets.UTF_16) : utf8OrWindows(file);
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.indexOf('\0') >= 0 || starts(file, 'P', 'K') ? Optional.empty() : Optional.of(plain);
    }

    static Sheet sheet(String text) {
        var table = withoutExcelHint(text);
        var delimiter = DELIMITERS.stream()
                .max(Comparator.<Character>comparingInt(each -> knownHeaders(table, each))
                        .thenComparingInt(each -> width(table, each))
                        .thenComparing(
                                Comparator.comparingInt(DELIMITERS::indexOf).reversed()))
                .orElse(';');
        return sheet(table, delimiter);
    }

    static Sheet sheet(String text, char delimiter) {
        return new Sheet(rows(text, delimiter, Sheet.MOST_ROWS + Sheet.MOST_ABOVE + 2).stream()
                .map(row -> row.subList(0, Math.min(row.size(), Sheet.MOST_COLUMNS)))
                .toList());
    }

    private static int width(String text, char delimiter) {
        return rows(text, delimiter, Sheet.MOST_ABOVE + 1).stream()
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static String utf8OrWindows(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean starts(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /** Excel writes and reads a first line such as {@code sep=;}. */
    private static String withoutExcelHint(String text) {
        return text.regionMatches(true, 0, "sep=", 0, 4) ? text.substring(afterFirstLine(text)) : text;
    }

    private static int afterFirstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end + 1;
    }

    private static int knownHeaders(String text, char delimiter) {
        return rows(text, delimiter, Sheet.MOST_ABOVE + 1).stream()
                .mapToInt(row -> (int) row.stream()
                        .limit(Sheet.MOST_COLUMNS)
                        .filter(header -> RosterColumn.of(header).isPresent())
                        .count())
                .max()
                .orElse(0);
    }

    /** What the library cannot read becomes an empty end, which the reader of rows then finds wanting. */
    private static List<List<String>> rows(String text, char delimiter, int most) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        var rows = new ArrayList<List<String>>();
        try (var parser = format.parse(new StringReader(text))) {
            for (var row : parser) {
                rows.add(row.toList());
                if (rows.size() == most) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException _) {
            return List.of();
        }
        return rows;
    }
}
