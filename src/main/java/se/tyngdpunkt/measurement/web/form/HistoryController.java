package se.tyngdpunkt.measurement.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements;
import se.tyngdpunkt.measurement.domain.form.Told;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.CsvFile;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Words;

/** A worker's own history, on the screen and as a file. */
@Controller
class HistoryController {

    private final OwnMeasurements measurements;
    private final Frames frames;

    HistoryController(OwnMeasurements measurements, Frames frames) {
        this.measurements = measurements;
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
                new HistoryPage(measurements.toFillIn(viewer), measurements.all(viewer), measurements.history(viewer)));
    }

    @GetMapping("/my/measurements.csv")
    ResponseEntity<byte[]> file(Viewer viewer, HttpServletRequest request) {
        var words = frames.wordsOf(request);
        var told = measurements.history(viewer);
        var rows = told.stream().map(one -> row(one, words)).toList();
        var file = CsvFile.forExcel(header(told, words), rows);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(words.say("measurement.history.file"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    private static List<String> header(List<Told> told, Words words) {
        var start = Stream.of(
                words.say("measurement.history.round"),
                words.say("measurement.history.model"),
                words.say("measurement.sum"),
                words.say("measurement.risks"));
        var rows = told.isEmpty()
                ? Stream.<String>empty()
                : AnswerSheet.of(
                                told.getLast().version().instrument(),
                                told.getLast()
                                        .answers()
                                        .typed(told.getLast().version().instrument()))
                        .sections()
                        .stream()
                        .flatMap(section -> section.rows().stream())
                        .map(row -> row.label().in(words.language()));
        return Stream.concat(start, rows).toList();
    }

    private static List<String> row(Told one, Words words) {
        var start = Stream.of(
                one.round().name(),
                one.version().instrument().title().in(words.language()) + " "
                        + one.version().instrument().version(),
                one.score().sum().map(sum -> sum.in(words.language())).orElse(""),
                one.score().riskSum().stream()
                        .mapToObj(String::valueOf)
                        .findFirst()
                        .orElse(""));
        var rows =
                AnswerSheet.of(
                                one.version().instrument(),
                                one.answers().typed(one.version().instrument()))
                        .sections()
                        .stream()
                        .flatMap(section -> section.rows().stream())
                        .map(row -> row.words()
                                .map(text -> text.in(words.language()))
                                .orElse(row.valueIn(words.language())));
        return Stream.concat(start, rows).toList();
    }
}
