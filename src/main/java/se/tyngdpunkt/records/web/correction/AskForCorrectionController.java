package se.tyngdpunkt.records.web.correction;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.records.domain.correction.AskForCorrection;
import se.tyngdpunkt.records.domain.correction.Correction;
import se.tyngdpunkt.records.domain.correction.Corrector;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problems;

/** Something about me is wrong. */
@Controller
class AskForCorrectionController {

    private final AskForCorrection ask;
    private final Frames frames;

    AskForCorrectionController(AskForCorrection ask, Frames frames) {
        this.ask = ask;
        this.frames = frames;
    }

    @GetMapping("/my/record/corrections/{section}")
    ModelAndView form(Viewer viewer, @PathVariable("section") String section, HttpServletRequest request) {
        return page(section, "", "", Problems.NONE, request);
    }

    @PostMapping("/my/record/corrections/{section}")
    ModelAndView ask(
            Viewer viewer,
            @PathVariable("section") String section,
            @RequestParam(name = "wrong", defaultValue = "") String wrong,
            @RequestParam(name = "wanted", defaultValue = "") String wanted,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var said = OwnWords.required("wrong", wrong, Correction.LONGEST, "records.correction.wrong.missing");
        var should = OwnWords.required("wanted", wanted, Correction.LONGEST, "records.correction.wanted.missing");
        var problems = said.problems().and(should.problems());
        if (!problems.isEmpty()) {
            var again = page(section, wrong, wanted, problems, request);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        ask.ask(viewer, section, said.text(), should.text());
        Flash.done("records.correction.sent").tell(redirect);
        return new ModelAndView("redirect:/my/record");
    }

    private ModelAndView page(
            String section, String wrong, String wanted, Problems problems, HttpServletRequest request) {
        var reader =
                switch (Corrector.of(section).orElseThrow(NotFound::new)) {
                    case ADMINISTRATOR -> "records.correction.read-by-administrators";
                    case LEADER -> "records.correction.read-by-leader";
                };
        var title = frames.wordsOf(request).say("records.mine.section." + section);
        return new ModelAndView(
                "records/correction", "page", new CorrectionPage(section, title, reader, wrong, wanted, problems));
    }
}
