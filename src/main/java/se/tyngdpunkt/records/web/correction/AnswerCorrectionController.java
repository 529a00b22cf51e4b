package se.tyngdpunkt.records.web.correction;

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
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.records.domain.correction.AnswerCorrection;
import se.tyngdpunkt.records.domain.correction.Correction;
import se.tyngdpunkt.records.domain.correction.CorrectionId;
import se.tyngdpunkt.records.domain.correction.ListCorrections;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** What others say is wrong about them, for whoever can mend it. */
@Controller
class AnswerCorrectionController {

    private final ListCorrections corrections;
    private final AnswerCorrection answer;
    private final Frames frames;

    AnswerCorrectionController(ListCorrections corrections, AnswerCorrection answer, Frames frames) {
        this.corrections = corrections;
        this.answer = answer;
        this.frames = frames;
    }

    @GetMapping("/corrections")
    ModelAndView list(Viewer viewer, HttpServletRequest request) {
        return page(viewer, "", "", Problems.NONE, request);
    }

    @PostMapping("/corrections/{id}/corrected")
    String corrected(Viewer viewer, @PathVariable("id") UUID id, RedirectAttributes redirect) {
        tell(answer.answer(viewer, new CorrectionId(id), Optional.empty()), redirect);
        return "redirect:/corrections";
    }

    @PostMapping("/corrections/{id}/refused")
    ModelAndView refused(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "reason", defaultValue = "") String typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var field = "reason-" + id;
        var reason = OwnWords.required(field, typed, Correction.LONGEST, "records.correction.reason.missing");
        if (!reason.problems().isEmpty()) {
            return again(viewer, id, typed, reason.problems(), request);
        }
        tell(answer.answer(viewer, new CorrectionId(id), Optional.of(reason.text())), redirect);
        return new ModelAndView("redirect:/corrections");
    }

    private ModelAndView again(Viewer viewer, UUID id, String typed, Problems problems, HttpServletRequest request) {
        if (corrections.list(viewer).stream()
                .noneMatch(asked -> asked.correction().id().value().equals(id))) {
            throw new NotFound();
        }
        var view = page(viewer, id.toString(), typed, problems, request);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(
            Viewer viewer, String refusing, String typed, Problems problems, HttpServletRequest request) {
        var words = frames.wordsOf(request);
        var lines = corrections.list(viewer).stream()
                .map(asked -> line(asked, words))
                .toList();
        return new ModelAndView("records/corrections", "page", new CorrectionsPage(lines, refusing, typed, problems));
    }

    private static CorrectionsPage.Line line(ListCorrections.Asked asked, Words words) {
        var one = asked.correction();
        return new CorrectionsPage.Line(
                one.id().value().toString(),
                asked.name(),
                words.say("records.mine.section." + one.section()),
                one.wrong(),
                one.wanted(),
                words.moment(one.askedAt()),
                asked.isLate());
    }

    private static void tell(boolean isDone, RedirectAttributes redirect) {
        var flash = isDone
                ? Flash.done("records.correction.answered")
                : Flash.notDone("records.correction.answered-already");
        flash.tell(redirect);
    }
}
