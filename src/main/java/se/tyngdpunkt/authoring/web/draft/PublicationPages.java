package se.tyngdpunkt.authoring.web.draft;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.publish.AskReadiness;
import se.tyngdpunkt.authoring.domain.publish.Hindrance;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/** Builds the page where a draft is reviewed and published. */
@Component
class PublicationPages {

    private final DraftPages pages;
    private final AskReadiness readiness;

    PublicationPages(DraftPages pages, AskReadiness readiness) {
        this.pages = pages;
        this.readiness = readiness;
    }

    /** Where the next step is, or the page with what stopped it. */
    ModelAndView done(
            Viewer viewer,
            UUID id,
            Map<String, String> typed,
            List<Hindrance> stops,
            String messageKey,
            RedirectAttributes next) {
        if (!stops.isEmpty()) {
            return refused(page(
                    viewer,
                    id,
                    typed,
                    new Problems(stops.stream()
                            .map(stop -> new Problem("stops", stop.messageKey(), stop.arguments(), "", true))
                            .toList())));
        }
        Flash.done(messageKey).tell(next);
        return back(id);
    }

    ModelAndView page(Viewer viewer, UUID id, Map<String, String> typed, Problems problems) {
        var ready = readiness.ask(viewer, new DraftId(id));
        var stops = ready.draft().isDraft() ? ready.beforeReview() : ready.beforePublication(viewer.person());
        return new ModelAndView(
                "authoring/publication",
                "page",
                new PublicationPage(
                        pages.head(pages.told(viewer, new DraftId(id)), "publication"), ready, stops, typed, problems));
    }

    static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/models/drafts/" + id + "/publication");
    }

    static ModelAndView refused(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
