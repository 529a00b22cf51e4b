package se.tyngdpunkt.measurement.web.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements;
import se.tyngdpunkt.measurement.domain.form.Told;
import se.tyngdpunkt.measurement.domain.retention.DeletedRows;
import se.tyngdpunkt.measurement.domain.retention.RoundsWithoutAnswers;
import se.tyngdpunkt.measurement.web.form.AnswerSheet;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.CsvFile;
import se.tyngdpunkt.shell.Download;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Words;

/** A worker's own history, on the screen and as a file. */
@Controller
class HistoryController {

    private final OwnMeasurements measurements;
    private final DeletedRows deletedRows;
    private final RoundsWithoutAnswers withoutAnswers;
    private final Frames frames;

    HistoryController(
            OwnMeasurements measurements, DeletedRows deletedRows, RoundsWithoutAnswers withoutAnswers, Frames frames) {
        this.measurements = measurements;
        this.deletedRows = deletedRows;
        this.withoutAnswers = withoutAnswers;
        this.frames = frames;
    }

    /** The short way to the form: straight to it when there is one to fill in. */
    @GetMapping("/my/measurement")
    String current(Viewer viewer) {
        var open = measurements.toFillIn(viewer);
        return open.size() == 1
                ? "redirect:/my/measurements/" + open.getFirst().head().id().value()
                : "redirect:/my/measurements";
    }

    @GetMapping("/my/measurements")
    ModelAndView history(Viewer viewer) {
        return new ModelAndView(
                "measurement/history",
                "page",
                new HistoryPage(
                        measurements.toFillIn(viewer),
                        measurements.all(viewer),
                        measurements.history(viewer),
                        deletedRows.of(viewer),
                        withoutAnswers.around(viewer.groups())));
    }

    @GetMapping("/my/measurements.csv")
    ResponseEntity<byte[]> file(Viewer viewer, HttpServletRequest request) {
        var words = frames.wordsOf(request);
        var told = measurements.history(viewer);
        var columns = columns(told, words);
        return Download.of(
                words.say("measurement.history.file"),
                Download.CSV,
                CsvFile.forExcel(
                        header(columns, words),
                        told.stream().map(one -> row(one, columns, words)).toList()));
    }

    /** One column a field, and one a list; in the order of the latest form, then what only earlier ones asked. */
    private static SequencedMap<String, String> columns(List<Told> told, Words words) {
        var columns = new LinkedHashMap<String, String>();
        for (var one : told.reversed()) {
            for (var section : sheet(one).sections()) {
                section.rows().forEach(row -> columns.putIfAbsent(row.field(), row.labelIn(words)));
                if (section.isList()) {
                    columns.putIfAbsent(section.part().key(), section.title().in(words.language()));
                }
            }
        }
        return columns;
    }

    private static AnswerSheet sheet(Told one) {
        var instrument = one.version().instrument();
        return AnswerSheet.of(instrument, one.answers().typed(instrument));
    }

    private static List<String> header(Map<String, String> columns, Words words) {
        var start = Stream.of(
                words.say("measurement.history.round"),
                words.say("measurement.history.model"),
                words.say("measurement.sum"),
                words.say("measurement.risks"));
        return Stream.concat(start, columns.values().stream()).toList();
    }

    private static List<String> row(Told one, Map<String, String> columns, Words words) {
        var start = Stream.of(
                one.round().imported()
                        ? words.say(
                                "measurement.round.imported-label", one.round().name())
                        : one.round().name(),
                one.version().instrument().title().in(words.language()) + " "
                        + one.version().instrument().version(),
                one.score().sum().map(sum -> sum.in(words.language())).orElse(""),
                one.score().riskSum().stream()
                        .mapToObj(String::valueOf)
                        .findFirst()
                        .orElse(""));
        var cells = new HashMap<String, String>();
        for (var section : sheet(one).sections()) {
            section.rows().forEach(row -> cells.put(row.field(), row.valueIn(words)));
            cells.put(
                    section.part().key(),
                    section.groups().stream()
                            .map(group -> group.inOneLine(words))
                            .collect(Collectors.joining("; ")));
        }
        return Stream.concat(start, columns.keySet().stream().map(column -> cells.getOrDefault(column, "")))
                .toList();
    }
}
