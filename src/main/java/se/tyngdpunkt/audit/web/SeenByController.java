package se.tyngdpunkt.audit.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.tyngdpunkt.audit.domain.WhoSeesMe;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;

@Controller
class SeenByController {

    private static final int MOST = 200;

    private final WhoSeesMe whoSeesMe;
    private final TrailWords words;

    SeenByController(WhoSeesMe whoSeesMe, TrailWords words) {
        this.whoSeesMe = whoSeesMe;
        this.words = words;
    }

    @GetMapping("/my/seen-by")
    String show(Viewer viewer, Locale language, Model model) {
        var told = whoSeesMe.tell(viewer.signedIn(), MOST, language);
        var may = told.may().stream()
                .map(grant -> new SeenByPage.May(
                        words.nameOf(grant.person(), told.names(), language),
                        "organisation.role." + grant.role(),
                        what(grant.role(), told),
                        grant.from(),
                        grant.lastDay()))
                .toList();
        model.addAttribute(
                "page",
                new SeenByPage(
                        words.seen(told.seen(), told.names(), language),
                        may,
                        words.done(told.done(), told.names(), language),
                        MOST));
        return "audit/seenBy";
    }

    private static SeenByPage.What what(Role role, WhoSeesMe.Answer told) {
        return role == Role.UNIT_MANAGER && !told.forManagers().isEmpty()
                ? new SeenByPage.What("audit.may.UNIT_MANAGER.by-name", String.join(", ", told.forManagers()))
                : new SeenByPage.What("audit.may." + role, "");
    }
}
