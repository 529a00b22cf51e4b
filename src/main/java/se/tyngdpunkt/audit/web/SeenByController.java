package se.tyngdpunkt.audit.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.tyngdpunkt.audit.domain.WhoSeesMe;
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
        var told = whoSeesMe.tell(viewer.signedIn(), MOST);
        var may = told.may().stream()
                .map(grant -> new SeenByPage.May(
                        words.nameOf(grant.person(), told.names(), language),
                        "organisation.role." + grant.role(),
                        "audit.may." + grant.role(),
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
}
