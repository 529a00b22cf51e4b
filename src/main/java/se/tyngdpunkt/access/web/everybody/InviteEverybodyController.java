package se.tyngdpunkt.access.web.everybody;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.tyngdpunkt.access.domain.everybody.FindWithoutAccount;
import se.tyngdpunkt.access.domain.everybody.InviteEverybody;
import se.tyngdpunkt.access.domain.everybody.InviteEverybody.Invited;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Flash;

/** Where an administrator invites all who have no account. */
@Controller
@RequestMapping(InviteEverybodyController.PATH)
class InviteEverybodyController {

    static final String PATH = "/people/invitations";

    private final FindWithoutAccount find;
    private final InviteEverybody everybody;

    InviteEverybodyController(FindWithoutAccount find, InviteEverybody everybody) {
        this.find = find;
        this.everybody = everybody;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        return page(viewer, List.of(), model);
    }

    /** Links that cannot be sent are shown in the answer itself, since they must not lie in a session meanwhile. */
    @PostMapping
    String invite(
            @RequestParam(defaultValue = "false") boolean again,
            Viewer viewer,
            RedirectAttributes redirect,
            Model model) {
        var invited = everybody.invite(viewer, again);
        var toHandOver = invited.stream().filter(one -> !one.link().isSent()).toList();
        if (!toHandOver.isEmpty()) {
            return page(viewer, toHandOver, model);
        }
        (invited.isEmpty() ? Flash.notDone("access.everybody.nobody-left") : Flash.done("access.everybody.sent"))
                .tell(redirect);
        return "redirect:" + PATH;
    }

    private String page(Viewer viewer, List<Invited> invited, Model model) {
        var links = invited.stream()
                .map(one -> new InviteEverybodyPage.Link(
                        one.person(),
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path(one.link().path())
                                .toUriString()))
                .toList();
        model.addAttribute("page", new InviteEverybodyPage(find.find(viewer), links));
        return "access/everybody";
    }
}
