package se.tyngdpunkt.measurement.web.board;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.board.ConfirmRows;
import se.tyngdpunkt.measurement.domain.board.HandBack;
import se.tyngdpunkt.measurement.picture.Pictures;
import se.tyngdpunkt.measurement.web.form.AnswerSheet;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problems;

/** Going through the rows: the leader confirms them or hands them back with a reason. */
@Controller
class RowsController {

    private final Pictures pictures;
    private final ConfirmRows confirm;
    private final HandBack handBack;
    private final Organisation organisation;

    RowsController(Pictures pictures, ConfirmRows confirm, HandBack handBack, Organisation organisation) {
        this.pictures = pictures;
        this.confirm = confirm;
        this.handBack = handBack;
        this.organisation = organisation;
    }

    @GetMapping("/measurements/{id}/rows")
    ModelAndView rows(Viewer viewer, @PathVariable("id") UUID id) {
        return page(viewer, new MeasurementId(id), "", Problems.NONE);
    }

    @PostMapping("/measurements/{id}/confirmation")
    String confirm(Viewer viewer, @PathVariable("id") UUID id, RedirectAttributes redirect) {
        if (confirm.confirm(viewer, new MeasurementId(id))) {
            redirect.addFlashAttribute("flash", "measurement.rows.confirmed");
            return "redirect:/talks/" + id;
        }
        redirect.addFlashAttribute("flash", "measurement.rows.taken-back");
        return "redirect:/groups";
    }

    @PostMapping("/measurements/{id}/return")
    ModelAndView handBack(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "reason", defaultValue = "") String typed,
            RedirectAttributes redirect) {
        var measurement = new MeasurementId(id);
        var reason = OwnWords.required("reason", typed, 1000);
        if (!reason.problems().isEmpty()) {
            var view = page(viewer, measurement, typed, reason.problems());
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        redirect.addFlashAttribute(
                "flash",
                handBack.handBack(viewer, measurement, reason.text())
                        ? "measurement.rows.handed-back"
                        : "measurement.rows.cannot-hand-back");
        return new ModelAndView("redirect:/groups");
    }

    private ModelAndView page(Viewer viewer, MeasurementId id, String reason, Problems problems) {
        var picture = pictures.of(viewer, id, "measurement.rows");
        if (viewer.isPerson(picture.head().person())) {
            return new ModelAndView("redirect:/my/measurements/" + id.value() + "/receipt");
        }
        var person = organisation.person(picture.head().person()).orElseThrow(NotFound::new);
        var sheet = AnswerSheet.of(picture.instrument(), picture.answers().typed());
        return new ModelAndView("measurement/rows", "page", new RowsPage(person, picture, sheet, reason, problems));
    }
}
