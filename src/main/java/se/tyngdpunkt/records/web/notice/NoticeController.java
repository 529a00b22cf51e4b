package se.tyngdpunkt.records.web.notice;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.records.domain.notice.DecideNotice;
import se.tyngdpunkt.records.domain.notice.DecideNotice.Typed;
import se.tyngdpunkt.records.domain.notice.Notice;
import se.tyngdpunkt.records.domain.notice.ReadNotice;
import se.tyngdpunkt.shell.Flash;

/** What the municipality has decided on personal data, and everybody is told. */
@Controller
class NoticeController {

    private final ReadNotice reading;
    private final DecideNotice decide;

    NoticeController(ReadNotice reading, DecideNotice decide) {
        this.reading = reading;
        this.decide = decide;
    }

    @GetMapping("/notice")
    ModelAndView notice(Viewer viewer) {
        return view(NoticePage.of(reading.read(viewer)));
    }

    @PostMapping("/notice")
    ModelAndView decide(
            Viewer viewer,
            @RequestParam(defaultValue = "") String controller,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String contact,
            RedirectAttributes redirect) {
        var typed = new Typed(controller, basis, decision, officer, contact);
        var problems = decide.decide(viewer, typed);
        if (problems.isEmpty()) {
            Flash.done("records.notice.saved").tell(redirect);
            return new ModelAndView("redirect:/notice");
        }
        var view = view(new NoticePage(typed, reading.read(viewer).map(Notice::at), problems));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView view(NoticePage page) {
        return new ModelAndView("records/notice", "page", page);
    }
}
