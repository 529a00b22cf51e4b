package se.tyngdpunkt.dialogue.web.talk;

import java.util.List;
import se.tyngdpunkt.dialogue.web.picture.TrendPart;
import se.tyngdpunkt.shell.CsvFile;
import se.tyngdpunkt.shell.Words;

/** The trend as a file: the same rows as the table, each with the model and version that it was measured by. */
final class TrendFile {

    private TrendFile() {}

    static byte[] of(TrendPart trend, Words words) {
        return CsvFile.forExcel(
                List.of(
                        words.say("dialogue.trend.round"),
                        words.say("dialogue.trend.sum"),
                        words.say("dialogue.picture.share"),
                        words.say("dialogue.trend.level"),
                        words.say("dialogue.trend.model"),
                        words.say("dialogue.trend.version")),
                trend.rows().stream()
                        .map(row ->
                                List.of(row.round(), row.sum(), row.share(), row.level(), row.model(), row.version()))
                        .toList());
    }
}
