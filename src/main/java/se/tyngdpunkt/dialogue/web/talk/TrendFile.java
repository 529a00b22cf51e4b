package se.tyngdpunkt.dialogue.web.talk;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import se.tyngdpunkt.dialogue.web.picture.TrendPart;
import se.tyngdpunkt.shell.Words;

/** The trend as a file: the same rows as the table, each with the model and version that it was measured by. */
final class TrendFile {

    /** What Swedish and English Excel open without asking. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TrendFile() {}

    static String textOf(TrendPart trend, Words words) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var file = CSVFormat.EXCEL.builder().setDelimiter(';').get().print(text)) {
            file.printRecord(
                    words.say("dialogue.trend.round"),
                    words.say("dialogue.trend.sum"),
                    words.say("dialogue.trend.model"),
                    words.say("dialogue.trend.version"));
            for (var row : trend.rows()) {
                file.printRecord(harmless(row.round()), row.sum(), harmless(row.model()), harmless(row.version()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A spreadsheet must not take a name for a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
