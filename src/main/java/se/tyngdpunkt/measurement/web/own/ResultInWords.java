package se.tyngdpunkt.measurement.web.own;

import static se.tyngdpunkt.shared.personal.Column.number;
import static se.tyngdpunkt.shared.personal.Column.text;
import static se.tyngdpunkt.shared.personal.Column.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.measurement.domain.form.Told;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.shared.personal.Cell;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.Telling;
import se.tyngdpunkt.shell.Words;

/** What came of a worker's answers, as her own history shows it, and how it came about. */
final class ResultInWords {

    private static final String WORD = "records.mine.word.";

    private static final Section RESULT = Section.of(
            "result",
            text("measure"),
            number("points"),
            text("unit"),
            word("complete", WORD),
            text("norm"),
            number("norm_value"),
            text("share"),
            text("level"),
            word("lasting", WORD));
    private static final Section WORKING = Section.of("working", text("row"), number("points"), text("arithmetic"));
    private static final Section RISKS = Section.of("risk-sum", number("number"));

    /** What it may tell. */
    static final List<String> KINDS = List.of(RESULT.key(), WORKING.key(), RISKS.key());

    private ResultInWords() {}

    static void tell(Told told, Words words, Telling to) {
        var standings = Standing.all(told.version().instrument(), told.score().reckoned());
        if (!standings.isEmpty()) {
            to.section(section(told, RESULT, words));
            standings.forEach(standing -> to.row(result(standing, words)));
        }
        var rows = told.occasion().rows(words.language());
        if (!rows.isEmpty()) {
            to.section(section(told, WORKING, words));
            rows.forEach(row -> to.row(List.of(Cell.text(row.name()), points(row.points()), Cell.text(row.how()))));
        }
        told.score().riskSum().ifPresent(sum -> {
            to.section(section(told, RISKS, words));
            to.row(List.of(Cell.number(BigDecimal.valueOf(sum))));
        });
    }

    private static List<Cell> result(Standing standing, Words words) {
        var language = words.language();
        return List.of(
                Cell.text(standing.measure().title().in(language)),
                points(standing.points()),
                Cell.text(standing.measure().unit().in(language)),
                new Cell.Word(standing.sum().isComplete() ? "YES" : "NO"),
                Cell.text(standing.held()
                        .map(held -> held.norm().title().in(language))
                        .orElse("")),
                Cell.number(standing.held().map(held -> held.value().readable())),
                Cell.text(standing.shareIn(language).orElse("")),
                Cell.text(standing.level()
                        .map(level -> level.band().word().in(language))
                        .orElse("")),
                standing.level()
                        .<Cell>map(level -> new Cell.Word(level.isLasting() ? "YES" : "NO"))
                        .orElse(Cell.BLANK));
    }

    /** As they are read. */
    private static Cell points(Optional<Points> points) {
        return Cell.number(points.map(Points::read));
    }

    private static Section section(Told told, Section plain, Words words) {
        return plain.about(told.round().name(), MeasurementsOfPerson.model(told.version(), words));
    }
}
