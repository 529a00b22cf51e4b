package se.tyngdpunkt.measurement.web.unit;

import java.util.Optional;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.measurement.domain.unit.FigureSheet;
import se.tyngdpunkt.measurement.domain.unit.UnitReport;
import se.tyngdpunkt.measurement.web.form.AnswerSheet;
import se.tyngdpunkt.measurement.web.form.FieldsPart;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/**
 * The form in which a unit's manager reports its figures.
 *
 * @param sentBy who sent what has been sent
 * @param overtaken whether somebody else has saved what stands in the database since the page was opened
 */
public record FiguresPage(
        FigureSheet sheet, Optional<String> sentBy, FieldsPart fields, boolean overtaken, Problems problems) {

    public String address() {
        return "/rounds/" + sheet.round().id().value() + "/units/"
                + sheet.unit().id().value() + "/figures";
    }

    public String results() {
        return "/units/" + sheet.unit().id().value() + "/results?round="
                + sheet.round().id().value();
    }

    public int revision() {
        return sheet.report().revision();
    }

    public Optional<UnitReport.Sent> sent() {
        return sheet.report().sent();
    }

    /** What is saved in a field, where she has written something else. */
    public Optional<String> other(String name) {
        return Optional.of(sheet.report().typed().getOrDefault(name, ""))
                .filter(saved -> overtaken && !saved.equals(fields.typed(name)));
    }

    /** What was reported the time before, as its reader writes it. */
    public Optional<String> before(AnswerField name, Field field, Words words) {
        return sheet.earlier()
                .flatMap(earlier -> Optional.ofNullable(earlier.sent().typed().get(name.name())))
                .map(text -> AnswerSheet.shown(field, text, words));
    }
}
