package se.tyngdpunkt.dialogue.web.first;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.dialogue.domain.reading.ListTalks;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Frames;

/** The reader's talks. */
@Controller
class TalksController {

    private final ListTalks talks;
    private final Frames frames;

    TalksController(ListTalks talks, Frames frames) {
        this.talks = talks;
        this.frames = frames;
    }

    @GetMapping("/talks")
    ModelAndView list(Viewer viewer, HttpServletRequest request) {
        var page = TalksPage.of(talks.list(viewer), frames.wordsOf(request));
        return new ModelAndView("dialogue/talks").addObject("page", page);
    }
}
