package se.tyngdpunkt.authoring.web.shelf;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.share.ExportPackage.Wanted;
import se.tyngdpunkt.authoring.domain.share.KeepOurs;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Flash;

/** The answer to that an origin has become something newer. */
@Controller
class OriginController {

    private final KeepOurs keep;

    OriginController(KeepOurs keep) {
        this.keep = keep;
    }

    @PostMapping("/models/{id}/origin")
    String ofVersion(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "newer", defaultValue = "") String newer,
            RedirectAttributes next) {
        tell(keep.keep(viewer, new Wanted.OfVersion(new InstrumentVersionId(id)), newer), next);
        return "redirect:/models/" + id;
    }

    @PostMapping("/models/drafts/{id}/origin")
    String ofDraft(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "newer", defaultValue = "") String newer,
            RedirectAttributes next) {
        tell(keep.keep(viewer, new Wanted.OfDraft(new DraftId(id)), newer), next);
        return "redirect:/models/drafts/" + id + "/difference";
    }

    private static void tell(boolean isKept, RedirectAttributes next) {
        (isKept ? Flash.done("authoring.origin.answered") : Flash.notDone("authoring.origin.changed-again")).tell(next);
    }
}
