package se.tyngdpunkt.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.account.SealedSecret;
import se.tyngdpunkt.access.domain.entry.Browser;
import se.tyngdpunkt.access.domain.factor.OfferCodes;
import se.tyngdpunkt.access.domain.factor.RecoveryCode;
import se.tyngdpunkt.access.domain.factor.RenewRecoveryCodes;
import se.tyngdpunkt.access.domain.factor.TurnOnCodes;
import se.tyngdpunkt.access.domain.own.OwnAccount;
import se.tyngdpunkt.access.domain.own.PasswordAgain;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shell.Problems;

/** Sets up one-time codes. The seed waits, sealed, in the session until the app has proved that it has it. */
@Controller
@RequestMapping("/my/account/two-factors")
class TwoFactorsController {

    private static final String OFFERED = "offeredSecret";

    private final OwnAccount own;
    private final PasswordAgain passwordAgain;
    private final OfferCodes codes;
    private final TurnOnCodes turnOn;
    private final RenewRecoveryCodes renewCodes;
    private final Browser browser;

    TwoFactorsController(
            OwnAccount own,
            PasswordAgain passwordAgain,
            OfferCodes codes,
            TurnOnCodes turnOn,
            RenewRecoveryCodes renewCodes,
            Browser browser) {
        this.own = own;
        this.passwordAgain = passwordAgain;
        this.codes = codes;
        this.turnOn = turnOn;
        this.renewCodes = renewCodes;
        this.browser = browser;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        return page(viewer, own.of(viewer.signedIn()), Problems.NONE, model);
    }

    @PostMapping
    String turnOn(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            Viewer viewer,
            HttpServletResponse response,
            Model model) {
        var account = own.of(viewer.signedIn());
        if (account.hasSecondFactor()) {
            return "redirect:/my/account";
        }
        if (code.isBlank()) {
            return page(viewer, account, Refusals.wrong("code", "access.code.missing", response), model);
        }
        var refusal = passwordAgain.refusalOf(account, new Password(password));
        if (refusal.isPresent()) {
            var problems = Refusals.told(refusal.get(), "password", response).orElse(Problems.NONE);
            return page(viewer, account, problems, model);
        }
        var turnedOn = turnOn.turnOn(viewer.signedIn(), account, offered(account), code);
        if (turnedOn.isEmpty()) {
            return page(viewer, account, Refusals.wrong("code", "access.two-factors.wrong-code", response), model);
        }
        browser.forget(OFFERED);
        browser.signIn(viewer.municipality(), turnedOn.get().account());
        browser.endOtherSessionsOf(account.id());
        return shownOnce(turnedOn.get().codes(), model);
    }

    @PostMapping("/recovery-codes")
    String renew(
            @RequestParam(defaultValue = "") String password,
            Viewer viewer,
            HttpServletResponse response,
            Model model) {
        var account = own.of(viewer.signedIn());
        if (!account.hasSecondFactor()) {
            throw new NotFound();
        }
        var refusal = passwordAgain.refusalOf(account, new Password(password));
        if (refusal.isPresent()) {
            var problems = Refusals.told(refusal.get(), "password", response).orElse(Problems.NONE);
            model.addAttribute("page", new RecoveryCodesAgainPage(problems));
            return "access/recoveryCodesAgain";
        }
        return shownOnce(renewCodes.renew(viewer.signedIn(), account), model);
    }

    @GetMapping("/recovery-codes")
    String askForPassword(Viewer viewer, Model model) {
        if (!own.of(viewer.signedIn()).hasSecondFactor()) {
            throw new NotFound();
        }
        model.addAttribute("page", new RecoveryCodesAgainPage(Problems.NONE));
        return "access/recoveryCodesAgain";
    }

    private static String shownOnce(List<RecoveryCode> codes, Model model) {
        model.addAttribute(
                "page",
                new RecoveryCodesPage(codes.stream().map(RecoveryCode::inGroups).toList()));
        return "access/recoveryCodes";
    }

    private String page(Viewer viewer, Account account, Problems problems, Model model) {
        if (account.hasSecondFactor()) {
            return "redirect:/my/account";
        }
        var seed = codes.seedOf(offered(account), account);
        model.addAttribute(
                "page",
                new TwoFactorsPage(
                        viewer.needsTwoFactors() && !account.isDemo(),
                        codes.pictureOf(seed, account),
                        seed.inGroups(),
                        problems));
        return "access/twoFactors";
    }

    /** The same on each visit of the page, so that reading it again does not make the app's copy useless. */
    private SealedSecret offered(Account account) {
        return browser.remembered(OFFERED).map(SealedSecret::new).orElseGet(() -> {
            var fresh = codes.offer(account);
            browser.remember(OFFERED, fresh.value());
            return fresh;
        });
    }
}
