package se.tyngdpunkt.audit.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.audit.domain.Log.Entry;
import se.tyngdpunkt.audit.domain.ReadLog.Told;
import se.tyngdpunkt.shell.CsvFile;
import se.tyngdpunkt.shell.Download;
import se.tyngdpunkt.shell.Words;

/** Rows of the log as a file; with ids, since who is erased has no name. */
@Component
class LogFile {

    private final LogWords words;

    LogFile(LogWords words) {
        this.words = words;
    }

    ResponseEntity<byte[]> of(Told told, Words spoken) {
        var rows =
                told.entries().stream().map(entry -> row(entry, told, spoken)).toList();
        return Download.of(spoken.say("audit.log.file"), Download.CSV, CsvFile.forExcel(header(spoken), rows));
    }

    private static List<String> header(Words spoken) {
        return List.of(
                spoken.say("audit.log.column.when"),
                spoken.say("audit.log.by"),
                spoken.say("audit.log.column.by-id"),
                spoken.say("audit.log.kind"),
                spoken.say("audit.log.deed"),
                spoken.say("audit.log.column.name"),
                spoken.say("audit.log.about"),
                spoken.say("audit.log.column.about-id"));
    }

    private List<String> row(Entry entry, Told told, Words spoken) {
        var language = spoken.language();
        return List.of(
                entry.at().toString(),
                words.nameOf(entry.by(), told.people(), language),
                entry.by().value().toString(),
                spoken.say("audit.log.kind." + entry.kind()),
                words.told(entry, language),
                entry.word(),
                entry.about()
                        .map(person -> words.nameOf(person, told.people(), language))
                        .orElse(""),
                entry.about().map(person -> person.value().toString()).orElse(""));
    }
}
