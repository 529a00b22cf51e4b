package se.tyngdpunkt.organisation.web.tree;

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
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.deed.RenameUnit;
import se.tyngdpunkt.organisation.domain.view.SeeUnit;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Problems;

@Controller
@RequestMapping("/organisation/units/{id}")
class UnitController {

    private final SeeUnit units;
    private final RenameUnit rename;
    private final Organisation organisation;

    UnitController(SeeUnit units, RenameUnit rename, Organisation organisation) {
        this.units = units;
        this.rename = rename;
        this.organisation = organisation;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("page", new UnitPage(units.see(viewer, new UnitId(id))));
        return "organisation/unit";
    }

    @GetMapping("/name")
    String showName(Viewer viewer, @PathVariable UUID id, Model model) {
        Permission.toSeeTheTree(viewer);
        var unit = organisation.unit(new UnitId(id)).orElseThrow(NotFound::new);
        Permission.toChangeTheTree(viewer);
        model.addAttribute("page", new UnitNamePage(unit, unit.name(), Problems.NONE));
        return "organisation/unitName";
    }

    @PostMapping("/name")
    String rename(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        return switch (rename.rename(viewer, new UnitId(id), name)) {
            case Outcome.Done<UnitId> _ -> {
                next.addFlashAttribute("flash", "organisation.unit.renamed");
                yield "redirect:/organisation/units/" + id;
            }
            case Outcome.Refused<UnitId> refused -> {
                response.setStatus(422);
                var unit = organisation.unit(new UnitId(id)).orElseThrow(NotFound::new);
                model.addAttribute("page", new UnitNamePage(unit, name, refused.problems()));
                yield "organisation/unitName";
            }
        };
    }
}
