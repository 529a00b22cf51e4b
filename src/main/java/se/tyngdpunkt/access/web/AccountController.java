package se.tyngdpunkt.access.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.entry.Browser;
import se.tyngdpunkt.access.domain.factor.RecoveryCodes;
import se.tyngdpunkt.access.domain.own.OwnAccount;
import se.tyngdpunkt.access.domain.own.OwnAccountOutcome;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shell.Problems;

@Controller
@RequestMapping("/my/account")
class AccountController {

    private final OwnAccount own;
    private final RecoveryCodes recoveryCodes;
    private final Browser browser;

    AccountController(OwnAccount own, RecoveryCodes recoveryCodes, Browser browser) {
        this.own = own;
        this.recoveryCodes = recoveryCodes;
        this.browser = browser;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        return page(viewer, Problems.NONE, model);
    }

    @PostMapping("/password")
    String changePassword(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String chosen,
            Viewer viewer,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        var outcome = own.changePassword(viewer.signedIn(), new Password(present), new Password(chosen));
        return answer(outcome, "present", "access.account.password-changed", viewer, response, redirect, model);
    }

    @PostMapping("/codes-off")
    String turnOffCodes(
            @RequestParam(defaultValue = "") String password,
            Viewer viewer,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        if (viewer.needsTwoFactors()) {
            throw new Forbidden();
        }
        var outcome = own.turnOffCodes(viewer.signedIn(), new Password(password));
        return answer(outcome, "password", "access.account.codes-off", viewer, response, redirect, model);
    }

    @PostMapping("/sign-out-everywhere")
    String signOutEverywhere(Viewer viewer, HttpServletResponse response, RedirectAttributes redirect, Model model) {
        var outcome = own.signOutEverywhere(viewer.signedIn());
        return answer(outcome, "", "access.account.signed-out-everywhere", viewer, response, redirect, model);
    }

    private String answer(
            OwnAccountOutcome outcome,
            String field,
            String done,
            Viewer viewer,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        var problems = Refusals.told(outcome, field, response);
        if (problems.isPresent()) {
            return page(viewer, problems.get(), model);
        }
        renew(outcome, viewer);
        redirect.addFlashAttribute("flash", done);
        return "redirect:/my/account";
    }

    /** The present session goes on, as a new one; all others end. */
    private void renew(OwnAccountOutcome outcome, Viewer viewer) {
        if (outcome instanceof OwnAccountOutcome.Changed(var account)) {
            browser.signIn(viewer.municipality(), account);
            browser.endOtherSessionsOf(account.id());
        }
    }

    private String page(Viewer viewer, Problems problems, Model model) {
        var account = own.of(viewer.signedIn());
        model.addAttribute(
                "page",
                new AccountPage(
                        account.login().value(),
                        account.isDemo(),
                        account.hasSecondFactor(),
                        viewer.needsTwoFactors(),
                        recoveryCodes.left(account.id()),
                        browser.sessionsOf(account.id()),
                        problems));
        return "access/account";
    }
}
