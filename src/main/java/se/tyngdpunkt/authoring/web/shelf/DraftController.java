package se.tyngdpunkt.authoring.web.shelf;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Beginning;
import se.tyngdpunkt.authoring.domain.draft.DropDraft;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.authoring.domain.draft.ReadDraft;
import se.tyngdpunkt.authoring.domain.draft.StartDraft;
import se.tyngdpunkt.authoring.domain.shelf.RestoreDraft;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shell.Flash;

/** Begins drafts, and puts them away. */
@Controller
class DraftController {

    private final ReadDraft read;
    private final StartDraft start;
    private final DropDraft drop;
    private final RestoreDraft restore;

    DraftController(ReadDraft read, StartDraft start, DropDraft drop, RestoreDraft restore) {
        this.read = read;
        this.start = start;
        this.drop = drop;
        this.restore = restore;
    }

    @PostMapping("/models/drafts")
    String start(Viewer viewer, @RequestParam(name = "from", defaultValue = "") String from) {
        MethodOwners.admit(viewer);
        var id = start.start(viewer, Beginning.named(from).orElseThrow(NotFound::new));
        return "redirect:/models/drafts/" + id.value();
    }

    @GetMapping("/models/drafts/{id}")
    String open(Viewer viewer, @PathVariable("id") UUID id) {
        read.read(viewer, new DraftId(id));
        return "redirect:/models/drafts/" + id + "/form";
    }

    @PostMapping("/models/drafts/{id}/removal")
    String drop(Viewer viewer, @PathVariable("id") UUID id, RedirectAttributes next) {
        (drop.drop(viewer, new DraftId(id))
                        ? Flash.done("authoring.draft.dropped")
                        : Flash.notDone("authoring.draft.not-dropped"))
                .tell(next);
        return "redirect:/models";
    }

    @PostMapping("/models/drafts/{id}/restoration")
    String restore(Viewer viewer, @PathVariable("id") UUID id, RedirectAttributes next) {
        (restore.restore(viewer, new DraftId(id))
                        ? Flash.done("authoring.draft.restored")
                        : Flash.notDone("authoring.draft.not-restored"))
                .tell(next);
        return "redirect:/models";
    }
}
