package se.tyngdpunkt.organisation.web.roster;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.draft.OpenRoster;
import se.tyngdpunkt.organisation.domain.report.RosterFault;
import se.tyngdpunkt.organisation.domain.report.RosterOutcome;
import se.tyngdpunkt.organisation.domain.report.RosterReport;
import se.tyngdpunkt.organisation.domain.roster.PreviewRoster;
import se.tyngdpunkt.shell.CsvFile;
import se.tyngdpunkt.shell.Download;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Words;

/** What a file changes, and what to mend in it, as files of their own. */
@Controller
@RequestMapping("/organisation/import/{id}")
class ReportController {

    private final OpenRoster open;
    private final PreviewRoster preview;
    private final Frames frames;

    ReportController(OpenRoster open, PreviewRoster preview, Frames frames) {
        this.open = open;
        this.preview = preview;
        this.frames = frames;
    }

    @GetMapping("/faults.csv")
    ResponseEntity<byte[]> faults(Viewer viewer, @PathVariable UUID id, HttpServletRequest request) {
        var words = frames.wordsOf(request);
        var draft = open.open(viewer, id);
        var sheet = SheetFiles.ofKept(draft.text());
        var faults = preview.preview(viewer, id, sheet) instanceof RosterOutcome.Faulty(var found)
                ? found
                : List.<RosterFault>of();
        var faulty = new ImportPage.Faulty(id, draft.name(), sheet, faults);
        return file(
                words,
                "organisation.import.faults-file",
                List.of("organisation.import.cell", "organisation.import.column", "organisation.import.mend"),
                faults.stream()
                        .map(fault -> List.of(
                                faulty.cell(fault),
                                fault.column(),
                                words.say(fault.flaw().messageKey())))
                        .toList());
    }

    /** Everything that a page would be too long for; nothing while there is something to mend. */
    @GetMapping("/report.csv")
    ResponseEntity<byte[]> report(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(name = Covers.FIELD, defaultValue = "") String covers,
            HttpServletRequest request) {
        var sheet = SheetFiles.ofKept(open.open(viewer, id).text());
        var report = preview.preview(viewer, id, sheet) instanceof RosterOutcome.Planned(var planned)
                ? planned
                : RosterReport.NOTHING;
        var words = frames.wordsOf(request);
        var rows = new ArrayList<List<String>>();
        report.lines()
                .forEach(line -> rows.add(List.of(
                        words.say("organisation.import.report." + line.kind()),
                        line.what(),
                        ImportPreviewPage.said(line.was(), words),
                        ImportPreviewPage.said(line.now(), words))));
        report.absent(Covers.of(covers))
                .forEach(absent -> rows.add(List.of(
                        words.say(
                                absent.listed()
                                        ? "organisation.import.report.LEFT"
                                        : "organisation.import.report.GONE"),
                        absent.name(),
                        ImportPreviewPage.said(absent.side(), words),
                        "")));
        rows.add(List.of(words.say("organisation.import.report.UNCHANGED"), words.number(report.unchanged()), "", ""));
        return file(
                words,
                "organisation.import.report-file",
                List.of(
                        "organisation.import.report.what",
                        "organisation.import.report.who",
                        "organisation.import.report.was",
                        "organisation.import.report.now"),
                rows);
    }

    private static ResponseEntity<byte[]> file(
            Words words, String name, List<String> headings, List<List<String>> rows) {
        var header = headings.stream().map(words::say).toList();
        return Download.of(words.say(name) + ".csv", Download.CSV, CsvFile.forExcel(header, rows));
    }
}
