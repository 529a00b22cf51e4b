package se.tyngdpunkt.measurement.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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
import se.tyngdpunkt.measurement.domain.board.ConfirmRows.Confirmed;
import se.tyngdpunkt.measurement.domain.board.HandBack;
import se.tyngdpunkt.measurement.domain.board.HandBack.HandedBack;
import se.tyngdpunkt.measurement.domain.contest.OwnScoring;
import se.tyngdpunkt.measurement.domain.key.ScoreSheets;
import se.tyngdpunkt.measurement.picture.Pictures;
import se.tyngdpunkt.measurement.web.key.ResultPart;
import se.tyngdpunkt.measurement.web.key.ScoringPage;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** Going through the rows: the leader confirms them or hands them back with a reason. */
@Controller
class RowsController {

    private final Pictures pictures;
    private final ConfirmRows confirm;
    private final HandBack handBack;
    private final Organisation organisation;
    private final ScoreSheets sheets;
    private final OwnScoring scorings;
    private final Frames frames;

    RowsController(
            Pictures pictures,
            ConfirmRows confirm,
            HandBack handBack,
            Organisation organisation,
            ScoreSheets sheets,
            OwnScoring scorings,
            Frames frames) {
        this.pictures = pictures;
        this.confirm = confirm;
        this.handBack = handBack;
        this.organisation = organisation;
        this.sheets = sheets;
        this.scorings = scorings;
        this.frames = frames;
    }

    @GetMapping("/measurements/{id}/rows")
    ModelAndView rows(Viewer viewer, @PathVariable("id") UUID id, HttpServletRequest request) {
        return page(viewer, new MeasurementId(id), "", Problems.NONE, frames.wordsOf(request));
    }

    @PostMapping("/measurements/{id}/confirmation")
    ModelAndView confirm(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "0") String revision,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var measurement = new MeasurementId(id);
        return switch (confirm.confirm(viewer, measurement, whole(revision))) {
            case Confirmed.Done _ -> {
                redirect.addFlashAttribute("flash", "measurement.rows.confirmed");
                yield new ModelAndView("redirect:/talks/" + id);
            }
            case Confirmed.TakenBack _ -> {
                Flash.notDone("measurement.rows.taken-back").tell(redirect);
                yield new ModelAndView("redirect:/groups");
            }
            case Confirmed.NotScored _ -> {
                Flash.notDone("measurement.key.not-scored").tell(redirect);
                yield new ModelAndView("redirect:/measurements/" + id + "/rows");
            }
            case Confirmed.Changed _ -> changed(viewer, measurement, "", frames.wordsOf(request));
        };
    }

    @PostMapping("/measurements/{id}/return")
    ModelAndView handBack(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "0") String revision,
            @RequestParam(name = "reason", defaultValue = "") String typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var measurement = new MeasurementId(id);
        var reason = OwnWords.required("reason", typed, 1000);
        if (!reason.problems().isEmpty()) {
            var view = page(viewer, measurement, typed, reason.problems(), frames.wordsOf(request));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        return switch (handBack.handBack(viewer, measurement, whole(revision), reason.text())) {
            case HandedBack.Done _ -> {
                redirect.addFlashAttribute("flash", "measurement.rows.handed-back");
                yield new ModelAndView("redirect:/groups");
            }
            case HandedBack.TooLate _ -> {
                Flash.notDone("measurement.rows.cannot-hand-back").tell(redirect);
                yield new ModelAndView("redirect:/groups");
            }
            case HandedBack.Changed _ -> changed(viewer, measurement, typed, frames.wordsOf(request));
        };
    }

    /** What she saw is not what stands there now: the rows once more, to be gone through again. */
    private ModelAndView changed(Viewer viewer, MeasurementId id, String reason, Words words) {
        var view = page(viewer, id, reason, Problems.ofState("rows", "measurement.rows.changed"), words);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private static int whole(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private ModelAndView page(Viewer viewer, MeasurementId id, String reason, Problems problems, Words words) {
        var picture = pictures.of(viewer, id, "measurement.rows");
        if (viewer.isPerson(picture.head().person())) {
            return new ModelAndView("redirect:/my/measurements/" + id.value() + "/receipt");
        }
        var person = organisation.person(picture.head().person()).orElseThrow(NotFound::new);
        if (picture.round().imported() || !organisation.leads(viewer, person.id())) {
            return new ModelAndView("measurement/answers", "page", new AnswersPage(person, picture));
        }
        return sheets.of(viewer, id, Optional.empty(), words.language())
                .map(sheet -> new ModelAndView(
                        "measurement/scoring", "page", ScoringPage.of(person, sheet, false, reason, problems, words)))
                .orElseGet(() -> {
                    var result = scorings.of(viewer, id, words.language()).map(one -> ResultPart.of(one, words));
                    return new ModelAndView(
                            "measurement/rows", "page", new RowsPage(person, picture, result, reason, problems));
                });
    }
}
