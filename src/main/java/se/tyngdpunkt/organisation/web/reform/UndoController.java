package se.tyngdpunkt.organisation.web.reform;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.change.ChangeId;
import se.tyngdpunkt.organisation.domain.reform.Reformed;
import se.tyngdpunkt.organisation.domain.reform.UndoChange;

@Controller
@RequestMapping("/organisation/changes/{id}/undoing")
class UndoController {

    private final UndoChange undo;

    UndoController(UndoChange undo) {
        this.undo = undo;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("page", new UndoPage(id, undo.undo(viewer, new ChangeId(id), "")));
        return "organisation/undo";
    }

    @PostMapping
    String undo(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "stale") String mark,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var reformed = undo.undo(viewer, new ChangeId(id), mark);
        if (reformed instanceof Reformed.Done(var plan)) {
            next.addFlashAttribute("flash", "organisation.undo.done");
            return "redirect:/organisation/units/" + plan.unit().value();
        }
        response.setStatus(409);
        model.addAttribute("page", new UndoPage(id, reformed));
        return "organisation/undo";
    }
}
