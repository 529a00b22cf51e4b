package se.tyngdpunkt.organisation.web.tree;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.view.SeeHistory;
import se.tyngdpunkt.organisation.domain.view.SeeUnit;
import se.tyngdpunkt.shared.UnitId;

@Controller
@RequestMapping("/organisation/units/{id}")
class UnitController {

    private final SeeUnit units;
    private final SeeHistory history;

    UnitController(SeeUnit units, SeeHistory history) {
        this.units = units;
        this.history = history;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute(
                "page", new UnitPage(units.see(viewer, new UnitId(id)), history.see(viewer, new UnitId(id))));
        return "organisation/unit";
    }
}
