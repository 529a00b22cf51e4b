package se.tyngdpunkt.dialogue.web.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.dialogue.domain.plan.Progress;
import se.tyngdpunkt.dialogue.domain.reading.ActionView;
import se.tyngdpunkt.dialogue.domain.reading.ListGivenActions;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Words;

/** What is given to whoever reads. */
@Controller
class ActionsController {

    private final ListGivenActions given;
    private final Frames frames;

    ActionsController(ListGivenActions given, Frames frames) {
        this.given = given;
        this.frames = frames;
    }

    @GetMapping("/actions")
    ModelAndView list(Viewer viewer, HttpServletRequest request) {
        var page = pageOf(given.list(viewer), frames.wordsOf(request));
        return new ModelAndView("dialogue/actions").addObject("page", page);
    }

    static ActionsPage pageOf(List<ActionView> views, Words words) {
        Predicate<ActionView> toDo = view -> view.action().progress() instanceof Progress.Promised;
        return new ActionsPage(parts(views, toDo, words), parts(views, toDo.negate(), words), (int)
                views.stream().filter(ActionView::isOverdue).count());
    }

    private static List<ActionPart> parts(List<ActionView> views, Predicate<ActionView> which, Words words) {
        return views.stream()
                .filter(which)
                .map(view -> ActionPart.ofView(view, words))
                .toList();
    }
}
