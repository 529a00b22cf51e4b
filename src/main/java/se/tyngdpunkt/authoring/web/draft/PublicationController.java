package se.tyngdpunkt.authoring.web.draft;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.publish.GiveBack;
import se.tyngdpunkt.authoring.domain.publish.PublishModel;
import se.tyngdpunkt.authoring.domain.publish.SendToReview;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problems;

/** The way from draft to published version. */
@Controller
class PublicationController {

    private static final int LONGEST_REASON = 500;

    private final PublicationPages pages;
    private final SendToReview send;
    private final GiveBack giveBack;
    private final PublishModel publish;

    PublicationController(PublicationPages pages, SendToReview send, GiveBack giveBack, PublishModel publish) {
        this.pages = pages;
        this.send = send;
        this.giveBack = giveBack;
        this.publish = publish;
    }

    @GetMapping("/models/drafts/{id}/publication")
    ModelAndView page(Viewer viewer, @PathVariable("id") UUID id) {
        return pages.page(viewer, id, Map.of(), Problems.NONE);
    }

    @PostMapping("/models/drafts/{id}/review")
    ModelAndView send(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "") String revision,
            RedirectAttributes next) {
        var stops = send.send(viewer, new DraftId(id), DraftHead.revision(revision));
        return pages.done(viewer, id, Map.of(), stops, "authoring.publication.sent", next);
    }

    @PostMapping("/models/drafts/{id}/return")
    ModelAndView giveBack(Viewer viewer, @PathVariable("id") UUID id, @RequestParam Map<String, String> typed) {
        var why = OwnWords.required("reason", typed.getOrDefault("reason", ""), LONGEST_REASON);
        if (!why.problems().isEmpty()) {
            return PublicationPages.refused(pages.page(viewer, id, typed, why.problems()));
        }
        giveBack.giveBack(viewer, new DraftId(id), why.text());
        return PublicationPages.back(id);
    }

    @PostMapping("/models/drafts/{id}/publication")
    ModelAndView publish(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "") String revision,
            RedirectAttributes next) {
        var stops = publish.publish(viewer, new DraftId(id), DraftHead.revision(revision));
        return pages.done(viewer, id, Map.of(), stops, "authoring.publication.done", next);
    }
}
