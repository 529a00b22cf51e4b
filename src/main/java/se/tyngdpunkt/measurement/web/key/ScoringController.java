package se.tyngdpunkt.measurement.web.key;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.key.ConfirmScoring;
import se.tyngdpunkt.measurement.domain.key.ConfirmScoring.Confirmed;
import se.tyngdpunkt.measurement.domain.key.SaveScoring;
import se.tyngdpunkt.measurement.domain.key.SaveScoring.Saved;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Frames;

/** The leader's answers by the key: saved as they are written with script, and by the buttons without. */
@Controller
class ScoringController {

    private final SaveScoring save;
    private final ConfirmScoring confirm;
    private final ScoringPages pages;
    private final Frames frames;

    ScoringController(SaveScoring save, ConfirmScoring confirm, ScoringPages pages, Frames frames) {
        this.save = save;
        this.confirm = confirm;
        this.pages = pages;
        this.frames = frames;
    }

    @PostMapping(value = "/measurements/{id}/scoring", headers = "HX-Request")
    ModelAndView autosave(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "0") String revision,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        var measurement = new MeasurementId(id);
        var saved = save.save(viewer, measurement, whole(revision), typed);
        var part = pages.part(viewer, measurement, saved, typed, frames.wordsOf(request));
        var view = new ModelAndView("measurement/_scored", "page", part);
        view.setStatus(
                switch (part.state()) {
                    case KEPT -> HttpStatus.OK;
                    case WRONG -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case OVERTAKEN, TOO_LATE -> HttpStatus.CONFLICT;
                });
        return view;
    }

    @PostMapping("/measurements/{id}/scoring")
    ModelAndView score(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "0") String revision,
            @RequestParam(name = "do", defaultValue = "save") String wish,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var measurement = new MeasurementId(id);
        var words = frames.wordsOf(request);
        return switch (save.save(viewer, measurement, whole(revision), typed)) {
            case Saved.Kept kept
            when wish.equals("confirm") ->
                switch (confirm.confirm(viewer, measurement, kept.revision(), typed)) {
                    case Confirmed.Done _ -> {
                        redirect.addFlashAttribute("flash", "measurement.key.confirmed");
                        yield rows(id);
                    }
                    case Confirmed.Incomplete incomplete ->
                        pages.faulty(viewer, measurement, typed, incomplete.faults(), words);
                    case Confirmed.Overtaken _ -> pages.overtaken(viewer, measurement, typed, words);
                    case Confirmed.TakenBack _ -> gone(redirect);
                    case Confirmed.RowsGone _ -> rows(id);
                };
            case Saved.Kept kept
            when !kept.wrong().isEmpty() -> pages.faulty(viewer, measurement, typed, kept.wrong(), words);
            case Saved.Kept _ -> {
                redirect.addFlashAttribute("flash", "measurement.key.saved");
                yield rows(id);
            }
            case Saved.Overtaken _ -> pages.overtaken(viewer, measurement, typed, words);
            case Saved.TooLate _ ->
                switch (confirm.confirm(viewer, measurement, whole(revision), typed)) {
                    case Confirmed.TakenBack _ -> gone(redirect);
                    case Confirmed.Done _, Confirmed.RowsGone _ -> rows(id);
                    case Confirmed.Incomplete _, Confirmed.Overtaken _ ->
                        pages.confirmedOtherwise(viewer, measurement, typed, words);
                };
        };
    }

    private static ModelAndView rows(UUID id) {
        return new ModelAndView("redirect:/measurements/" + id + "/rows");
    }

    private static ModelAndView gone(RedirectAttributes redirect) {
        Flash.notDone("measurement.rows.taken-back").tell(redirect);
        return new ModelAndView("redirect:/groups");
    }

    private static int whole(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
