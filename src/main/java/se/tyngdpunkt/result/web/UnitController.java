package se.tyngdpunkt.result.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.domain.picture.ReportsOfUnits;
import se.tyngdpunkt.result.domain.picture.UnitPicture;
import se.tyngdpunkt.result.domain.picture.UnitPictures;
import se.tyngdpunkt.result.domain.regrouped.Regroup.Organised;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.CsvFile;
import se.tyngdpunkt.shell.Download;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Words;

/** A unit's picture, on the screen and as files with the same figures. */
@Controller
class UnitController {

    private final UnitPictures pictures;
    private final ReportsOfUnits reports;
    private final Frames frames;
    private final Clock clock;

    UnitController(UnitPictures pictures, ReportsOfUnits reports, Frames frames, Clock clock) {
        this.pictures = pictures;
        this.reports = reports;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/units/{unit}/results")
    ModelAndView page(
            Viewer viewer,
            @PathVariable UUID unit,
            @RequestParam(required = false) @Nullable UUID round,
            @RequestParam(name = UnitPage.ORGANISED, required = false) @Nullable String organised,
            HttpServletRequest request) {
        var picture = picture(viewer, unit, round, organised);
        return new ModelAndView(
                "result/unit", "page", UnitPage.of(picture, reports.in(picture), frames.wordsOf(request)));
    }

    @GetMapping("/units/{unit}/results.csv")
    ResponseEntity<byte[]> file(
            Viewer viewer,
            @PathVariable UUID unit,
            @RequestParam String figure,
            @RequestParam(required = false) @Nullable UUID round,
            @RequestParam(name = "for", required = false) @Nullable String reader,
            @RequestParam(name = UnitPage.ORGANISED, required = false) @Nullable String organised,
            HttpServletRequest request) {
        var picture = picture(viewer, unit, round, organised);
        var words = frames.wordsOf(request);
        var table = new FigureTables(picture, words).named(figure).orElseThrow(NotFound::new);
        boolean machine = "machine".equals(reader);
        var rows = rows(picture, table, words, machine);
        var header = header(table, words);
        return Download.of(
                figure.replace('.', '-') + ".csv",
                Download.CSV,
                machine ? CsvFile.forMachines(header, rows) : CsvFile.forExcel(header, rows));
    }

    private UnitPicture picture(Viewer viewer, UUID unit, @Nullable UUID round, @Nullable String organised) {
        return pictures.of(
                viewer,
                new UnitId(unit),
                Optional.ofNullable(round).map(RoundId::new),
                UnitPage.NOW.equals(organised) ? Organised.NOW : Organised.THEN);
    }

    private static List<String> header(FigureTable table, Words words) {
        return Stream.of(
                        Stream.of(table.rowHead()),
                        table.columns().stream(),
                        Stream.of("unit", "model", "version", "limit", "generated")
                                .map(key -> words.say("result.csv." + key)))
                .flatMap(part -> part)
                .toList();
    }

    private List<List<String>> rows(UnitPicture picture, FigureTable table, Words words, boolean machine) {
        var rows = new ArrayList<List<String>>();
        for (var line : table.lines()) {
            var past = line.past().or(picture::current);
            var row = new ArrayList<String>();
            row.add(line.label());
            line.cells().forEach(cell -> row.add(text(cell, words, machine)));
            row.add(picture.unit().name());
            row.add(past.map(one -> one.version().instrument().key()).orElse(""));
            row.add(past.map(one -> one.version().instrument().version()).orElse(""));
            row.add(past.map(one -> Integer.toString(table.limit(one.set().limits())))
                    .orElse(""));
            row.add(clock.instant().toString());
            rows.add(row);
        }
        return rows;
    }

    private static String text(Figure<FigureTable.Entry> cell, Words words, boolean machine) {
        return switch (cell) {
            case Figure.Shown<FigureTable.Entry> shown ->
                machine ? shown.value().value() : shown.value().text();
            case Figure.Withheld<FigureTable.Entry> withheld ->
                machine ? withheld.reason().name() : Sentences.why(withheld.reason(), words);
        };
    }
}
