package se.tyngdpunkt.authoring.web.draft;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.SaveDraft;
import se.tyngdpunkt.authoring.domain.draft.Saved;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Problems;

/** A draft as text, with every fault and its line. */
@Controller
class TextController {

    private final DraftPages pages;
    private final SaveDraft save;

    TextController(DraftPages pages, SaveDraft save) {
        this.pages = pages;
        this.save = save;
    }

    @GetMapping("/models/drafts/{id}/text")
    ModelAndView text(Viewer viewer, @PathVariable("id") UUID id) {
        var told = pages.told(viewer, new DraftId(id));
        return page(viewer, id, told.draft().content(), Problems.NONE);
    }

    @PostMapping(value = "/models/drafts/{id}/text", headers = "HX-Request")
    ModelAndView autosave(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "") String revision,
            @RequestParam(name = "text", defaultValue = "") String text) {
        return SavedPart.ofText(save.save(viewer, new DraftId(id), DraftHead.revision(revision), text));
    }

    @PostMapping("/models/drafts/{id}/text")
    ModelAndView save(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "") String revision,
            @RequestParam(name = "text", defaultValue = "") String text) {
        return switch (save.save(viewer, new DraftId(id), DraftHead.revision(revision), text)) {
            case Saved.Kept _ -> new ModelAndView("redirect:/models/drafts/" + id + "/text");
            case Saved.Overtaken _ -> clash(viewer, id, text);
            case Saved.Closed _ ->
                unsaved(HttpStatus.CONFLICT, page(viewer, id, text, Problems.ofState("text", "authoring.save.closed")));
            case Saved.Refused refused ->
                unsaved(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        page(viewer, id, text, Problems.at("text", refused.messageKey())));
        };
    }

    private ModelAndView page(Viewer viewer, UUID id, String text, Problems problems) {
        var told = pages.told(viewer, new DraftId(id));
        return new ModelAndView(
                "authoring/text",
                "page",
                new TextPage(pages.head(told, "text"), text, FaultsPart.ofText(text), problems));
    }

    private ModelAndView clash(Viewer viewer, UUID id, String mine) {
        var told = pages.told(viewer, new DraftId(id));
        return unsaved(
                HttpStatus.CONFLICT,
                new ModelAndView("authoring/clash", "page", new ClashPage(pages.head(told, "text"), mine)));
    }

    private static ModelAndView unsaved(HttpStatus status, ModelAndView view) {
        view.setStatus(status);
        return view;
    }
}
