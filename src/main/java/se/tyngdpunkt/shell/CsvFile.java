package se.tyngdpunkt.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as CSV files: semicolons and a byte-order mark for a Swedish Excel, commas and none for machines. */
public final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    public static byte[] forExcel(List<String> header, List<List<String>> rows) {
        return (BYTE_ORDER_MARK + write(';', header, rows)).getBytes(StandardCharsets.UTF_8);
    }

    /** RFC 4180, UTF-8. */
    public static byte[] forMachines(List<String> header, List<List<String>> rows) {
        return write(',', header, rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String write(char delimiter, List<String> header, List<List<String>> rows) {
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(header.stream().map(CsvFile::harmless).toList());
            for (var row : rows) {
                printer.printRecord(row.stream().map(CsvFile::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A cell that a spreadsheet would run as a formula is made plain text (OWASP, CSV injection); a number below nought is none. */
    private static String harmless(String cell) {
        return cell.matches("(?s)[=+@\\t\\r].*") || cell.matches("(?s)-(?![0-9]+([.,][0-9]+)?$).+") ? "'" + cell : cell;
    }
}
