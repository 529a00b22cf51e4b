package se.tyngdpunkt.authoring.web.draft;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.KeepStep;
import se.tyngdpunkt.authoring.domain.share.ReadOrigin;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problems;

/** Who changed what in a draft, and why. */
@Controller
class HistoryController {

    private static final int LONGEST = 500;

    private final DraftPages pages;
    private final ReadOrigin origins;
    private final KeepStep keep;

    HistoryController(DraftPages pages, ReadOrigin origins, KeepStep keep) {
        this.pages = pages;
        this.origins = origins;
        this.keep = keep;
    }

    @GetMapping("/models/drafts/{id}/history")
    ModelAndView history(Viewer viewer, @PathVariable("id") UUID id) {
        return page(viewer, id, "", Problems.NONE);
    }

    @PostMapping("/models/drafts/{id}/history")
    ModelAndView keep(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "why", defaultValue = "") String why,
            RedirectAttributes next) {
        var words = OwnWords.required("why", why, LONGEST);
        if (!words.problems().isEmpty()) {
            var view = page(viewer, id, why, words.problems());
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        (keep.keep(viewer, new DraftId(id), words.text())
                        ? Flash.done("authoring.history.kept")
                        : Flash.notDone("authoring.history.nothing"))
                .tell(next);
        return new ModelAndView("redirect:/models/drafts/" + id + "/history");
    }

    private ModelAndView page(Viewer viewer, UUID id, String typed, Problems problems) {
        var told = pages.told(viewer, new DraftId(id));
        return new ModelAndView(
                "authoring/history",
                "page",
                new HistoryPage(
                        pages.head(told, "history"),
                        told.steps(),
                        origins.of(told.draft()),
                        ModelText.hash(told.draft().content()).isPresent(),
                        typed,
                        problems));
    }
}
