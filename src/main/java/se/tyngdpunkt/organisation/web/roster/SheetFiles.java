package se.tyngdpunkt.organisation.web.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;

/** Reads a file that somebody sends, Excel's own or text, and keeps a table as one text. */
final class SheetFiles {

    private static final char DELIMITER = ';';
    private static final CSVFormat KEPT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(DELIMITER)
            .setQuoteMode(QuoteMode.ALL)
            .setRecordSeparator("\n")
            .get();

    private SheetFiles() {}

    /** Nothing of what is neither. */
    static Optional<Sheet> read(byte[] file) {
        var isPacked = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        return isPacked ? XlsxReader.sheet(file) : SheetReader.text(file).map(SheetReader::sheet);
    }

    static String kept(Sheet sheet) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, KEPT)) {
            for (var row : sheet.rows()) {
                printer.printRecord(row.isEmpty() ? List.of("") : row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().replace("\u0000", "");
    }

    /** Those below the headings. */
    static int rowsOf(Sheet sheet) {
        return sheet.rows().size() - sheet.headingRow().orElse(0) - 1;
    }

    static Sheet ofKept(String text) {
        return SheetReader.sheet(text, DELIMITER);
    }
}
