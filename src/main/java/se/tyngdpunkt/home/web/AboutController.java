package se.tyngdpunkt.home.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.personal.PrivacyNotice;
import se.tyngdpunkt.shared.retention.KeptHowLong;
import se.tyngdpunkt.shell.Visit;

/** Pages that anybody may read, also before signing in. */
@Controller
class AboutController {

    private final KeptHowLong kept;
    private final PrivacyNotice notice;

    private final Organisation organisation;

    AboutController(KeptHowLong kept, PrivacyNotice notice, Organisation organisation) {
        this.kept = kept;
        this.notice = notice;
        this.organisation = organisation;
    }

    @GetMapping("/about/data")
    String data(HttpServletRequest request, Model model) {
        var mayDecide = Visit.of(request)
                .map(organisation::viewer)
                .filter(viewer -> viewer.has(Role.ADMINISTRATOR))
                .isPresent();
        model.addAttribute("page", AboutDataPage.ffs(notice.decided(), mayDecide, kept.lines()));
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
