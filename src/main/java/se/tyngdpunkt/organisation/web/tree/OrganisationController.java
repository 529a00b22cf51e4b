package se.tyngdpunkt.organisation.web.tree;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.view.SeeTree;
import se.tyngdpunkt.organisation.domain.view.SeeTree.View;

@Controller
class OrganisationController {

    private final SeeTree tree;
    private final Organisation organisation;

    OrganisationController(SeeTree tree, Organisation organisation) {
        this.tree = tree;
        this.organisation = organisation;
    }

    /** Today's, unless another day is asked for. */
    @GetMapping("/organisation")
    String show(Viewer viewer, @RequestParam(defaultValue = "") String day, Model model, HttpServletResponse response) {
        var today = organisation.today();
        var reading = new Reading(today);
        var asked = day.isBlank() ? today : reading.day("day", day);
        var problems = new Outcome.Refused<View>(reading.faults()).problems();
        if (!problems.isEmpty()) {
            response.setStatus(422);
        }
        model.addAttribute("page", new OrganisationPage(tree.see(viewer, asked), asked, today, day, problems));
        return "organisation/tree";
    }
}
