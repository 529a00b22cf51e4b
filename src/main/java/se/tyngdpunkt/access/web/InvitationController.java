package se.tyngdpunkt.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.entry.Browser;
import se.tyngdpunkt.access.domain.invitation.ChosenPassword;
import se.tyngdpunkt.access.domain.invitation.FollowLink;
import se.tyngdpunkt.shell.Problems;

/** The link's secret stands in the path alone, and no page sends the address it was on to anybody. */
@Controller
@RequestMapping("/invitation/{token}")
class InvitationController {

    private final FollowLink link;
    private final Browser browser;

    InvitationController(FollowLink link, Browser browser) {
        this.link = link;
        this.browser = browser;
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletResponse response, Model model) {
        return page(token, Problems.NONE, response, model);
    }

    @PostMapping
    String choose(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        return switch (link.choose(token, new Password(password))) {
            case ChosenPassword.LinkGone() -> page(token, Problems.NONE, response, model);
            case ChosenPassword.LoginTaken() ->
                page(token, Refusals.wrong("password", "access.invitation.taken", response), response, model);
            case ChosenPassword.Refused(var problem) ->
                page(token, Refusals.wrong("password", problem.messageKey(), response), response, model);
            case ChosenPassword.Done() -> {
                browser.signOut();
                redirect.addFlashAttribute("flash", "access.invitation.done");
                yield "redirect:/sign-in";
            }
        };
    }

    private String page(String token, Problems problems, HttpServletResponse response, Model model) {
        var person = link.personOf(token);
        if (person.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("page", new InvitationPage("", "", Optional.empty(), Problems.NONE));
            return "access/invitationGone";
        }
        model.addAttribute(
                "page",
                new InvitationPage(token, person.get().givenName(), person.get().shownEmail(), problems));
        return "access/invitation";
    }
}
