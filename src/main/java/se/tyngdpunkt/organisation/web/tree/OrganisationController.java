package se.tyngdpunkt.organisation.web.tree;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.view.SeeTree;

@Controller
class OrganisationController {

    private final SeeTree tree;

    OrganisationController(SeeTree tree) {
        this.tree = tree;
    }

    @GetMapping("/organisation")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", new OrganisationPage(tree.see(viewer)));
        return "organisation/tree";
    }
}
