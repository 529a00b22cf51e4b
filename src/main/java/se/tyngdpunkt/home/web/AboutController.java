package se.tyngdpunkt.home.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.tyngdpunkt.shared.retention.KeptHowLong;

/** Pages that anybody may read, also before signing in. */
@Controller
class AboutController {

    private final KeptHowLong kept;

    AboutController(KeptHowLong kept) {
        this.kept = kept;
    }

    @GetMapping("/about/data")
    String data(Model model) {
        model.addAttribute("page", AboutDataPage.ffs(kept.lines()));
        return "home/data";
    }

    @GetMapping("/about/accessibility")
    String accessibility(Model model) {
        model.addAttribute("page", AboutAccessibilityPage.PRESENT);
        return "home/accessibility";
    }

    @GetMapping("/about/help")
    String help(Model model) {
        model.addAttribute("page", AboutHelpPage.PRESENT);
        return "home/help";
    }
}
