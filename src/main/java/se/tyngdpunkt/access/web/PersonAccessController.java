package se.tyngdpunkt.access.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.invitation.CloseAccount;
import se.tyngdpunkt.access.domain.invitation.Invitation;
import se.tyngdpunkt.access.domain.invitation.LookAtAccount;
import se.tyngdpunkt.access.domain.invitation.MakeLink;
import se.tyngdpunkt.access.domain.invitation.WithdrawLink;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;

/** Where an administrator invites somebody, lets her choose a new password, or closes her account. */
@Controller
@RequestMapping("/people/{id}/access")
class PersonAccessController {

    private final LookAtAccount look;
    private final MakeLink makeLink;
    private final WithdrawLink withdrawLink;
    private final CloseAccount close;

    PersonAccessController(LookAtAccount look, MakeLink makeLink, WithdrawLink withdrawLink, CloseAccount close) {
        this.look = look;
        this.makeLink = makeLink;
        this.withdrawLink = withdrawLink;
        this.close = close;
    }

    @GetMapping
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(id, viewer, "", model);
    }

    /** The link is shown in the answer itself, since it must not lie in a session meanwhile. */
    @PostMapping("/link")
    String makeLink(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean removeCodes,
            Viewer viewer,
            RedirectAttributes redirect,
            Model model) {
        var made = makeLink.make(viewer, new PersonId(id), removeCodes);
        if (made.isSent()) {
            redirect.addFlashAttribute("flash", "access.people.sent");
            return "redirect:/people/" + id + "/access";
        }
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().path(made.path());
        return page(id, viewer, address.toUriString(), model);
    }

    @PostMapping("/link/withdrawal")
    String withdrawLink(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        withdrawLink.from(viewer, new PersonId(id));
        redirect.addFlashAttribute("flash", "access.people.withdrawn");
        return "redirect:/people/" + id + "/access";
    }

    @PostMapping("/close")
    String close(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        close.set(viewer, new PersonId(id), false);
        redirect.addFlashAttribute("flash", "access.people.closed");
        return "redirect:/people/" + id + "/access";
    }

    @PostMapping("/open")
    String open(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        close.set(viewer, new PersonId(id), true);
        redirect.addFlashAttribute("flash", "access.people.opened");
        return "redirect:/people/" + id + "/access";
    }

    private String page(UUID id, Viewer viewer, String link, Model model) {
        var state = look.of(viewer, new PersonId(id));
        var account = state.account();
        model.addAttribute(
                "page",
                new PersonAccessPage(
                        id.toString(),
                        state.person().name(),
                        state.person().shownEmail(),
                        viewer.isPerson(state.person().id()),
                        account.isPresent(),
                        account.filter(_ -> !state.person().isProtected())
                                .map(one -> one.login().value()),
                        account.map(Account::isEnabled).orElse(false),
                        account.map(Account::isDemo).orElse(false),
                        account.map(Account::hasSecondFactor).orElse(false),
                        state.link().map(Invitation::expiresAt),
                        link));
        return "access/personAccess";
    }
}
