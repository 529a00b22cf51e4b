package se.tyngdpunkt.measurement.web.unit;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.unit.FigureSheet;
import se.tyngdpunkt.measurement.domain.unit.FigureSheets;
import se.tyngdpunkt.measurement.web.form.FieldsPart;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Problems;

/** Builds the page of a unit's figures. */
@Component
class FiguresPages {

    private final FigureSheets sheets;
    private final Organisation organisation;

    FiguresPages(FigureSheets sheets, Organisation organisation) {
        this.sheets = sheets;
        this.organisation = organisation;
    }

    FigureSheet sheet(Viewer viewer, RoundId round, UnitId unit) {
        return sheets.one(viewer, round, unit);
    }

    ModelAndView asSaved(FigureSheet sheet) {
        return new ModelAndView(
                "measurement/unitFigures", "page", page(sheet, sheet.report().typed(), false, Problems.NONE));
    }

    /** What was typed, with each fault at its field. */
    ModelAndView faulty(FigureSheet sheet, Map<String, String> typed, Problems problems) {
        return view(page(sheet, typed, false, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What was typed, beside what somebody else has saved. */
    ModelAndView overtaken(FigureSheet sheet, Map<String, String> typed) {
        return view(
                page(sheet, typed, true, Problems.ofState("figures", "measurement.unit.overtaken")),
                HttpStatus.CONFLICT);
    }

    private FiguresPage page(FigureSheet sheet, Map<String, String> typed, boolean overtaken, Problems problems) {
        return new FiguresPage(
                sheet,
                sheet.report()
                        .sent()
                        .flatMap(sent -> organisation.person(sent.by()))
                        .map(Person::name),
                new FieldsPart(typed, !sheet.isOpen(), problems),
                overtaken,
                problems);
    }

    private static ModelAndView view(FiguresPage page, HttpStatus status) {
        var view = new ModelAndView("measurement/unitFigures", "page", page);
        view.setStatus(status);
        return view;
    }
}
