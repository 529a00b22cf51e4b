package se.tyngdpunkt.organisation.web.tree;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Levels;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.deed.AddUnit;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Problems;

@Controller
@RequestMapping("/organisation/new-unit")
class NewUnitController {

    private final AddUnit add;
    private final Organisation organisation;

    NewUnitController(AddUnit add, Organisation organisation) {
        this.add = add;
        this.organisation = organisation;
    }

    @GetMapping
    String show(Viewer viewer, @RequestParam(required = false) @Nullable UUID under, Model model) {
        Permission.toSeeTheTree(viewer);
        model.addAttribute("page", page(under, "", "", Problems.NONE));
        Permission.toChangeTheTree(viewer);
        return "organisation/newUnit";
    }

    @PostMapping
    String add(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID under,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String name,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        return switch (add.add(viewer, Optional.ofNullable(under).map(UnitId::new), kind, name)) {
            case Outcome.Done<UnitId>(var id) -> {
                next.addFlashAttribute("flash", "organisation.unit.added");
                yield "redirect:/organisation/units/" + id.value();
            }
            case Outcome.Refused<UnitId> refused -> {
                response.setStatus(422);
                model.addAttribute("page", page(under, kind, name, refused.problems()));
                yield "organisation/newUnit";
            }
        };
    }

    private NewUnitPage page(@Nullable UUID under, String kind, String name, Problems problems) {
        Optional<Unit> parent = Optional.ofNullable(under)
                .map(UnitId::new)
                .map(id -> organisation.unit(id).orElseThrow(NotFound::new));
        return new NewUnitPage(parent, Levels.below(parent), kind, name, problems);
    }
}
