package se.tyngdpunkt.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tyngdpunkt.access.domain.entry.Browser;
import se.tyngdpunkt.access.domain.entry.PendingSignIn;
import se.tyngdpunkt.access.domain.entry.SecondStep;
import se.tyngdpunkt.access.domain.entry.SignInOutcome;
import se.tyngdpunkt.shell.Problems;

@Controller
@RequestMapping("/sign-in/code")
class SecondStepController {

    static final String PENDING = "pendingSignIn";

    private final SecondStep secondStep;
    private final Browser browser;
    private final Clock clock;

    SecondStepController(SecondStep secondStep, Browser browser, Clock clock) {
        this.secondStep = secondStep;
        this.browser = browser;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        if (pending().isEmpty()) {
            return "redirect:/sign-in";
        }
        model.addAttribute("page", new SecondStepPage(Problems.NONE));
        return "access/secondStep";
    }

    @PostMapping
    String enter(@RequestParam(defaultValue = "") String code, HttpServletResponse response, Model model) {
        var pending = pending();
        if (pending.isEmpty()) {
            return "redirect:/sign-in";
        }
        if (code.isBlank()) {
            return again(Refusals.wrong("code", "access.code.missing", response), model);
        }
        var outcome = secondStep.with(pending.get(), code, browser.caller());
        if (outcome instanceof SignInOutcome.Right(var municipality, var account)) {
            browser.signIn(municipality, account);
            return "redirect:" + pending.get().next().value();
        }
        return again(Refusals.told(outcome, "code", response), model);
    }

    private static String again(Problems problems, Model model) {
        model.addAttribute("page", new SecondStepPage(problems));
        return "access/secondStep";
    }

    private Optional<PendingSignIn> pending() {
        return browser.remembered(PENDING)
                .flatMap(PendingSignIn::ofText)
                .filter(pending -> !pending.isOver(clock.instant()));
    }
}
