package se.tyngdpunkt.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tyngdpunkt.access.DemoSignIns;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.entry.Browser;
import se.tyngdpunkt.access.domain.entry.OwnPath;
import se.tyngdpunkt.access.domain.entry.PendingSignIn;
import se.tyngdpunkt.access.domain.entry.SignIn;
import se.tyngdpunkt.access.domain.entry.SignInOutcome;
import se.tyngdpunkt.access.domain.setup.FirstVisit;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

@Controller
@RequestMapping("/sign-in")
class SignInController {

    private final SignIn signIn;
    private final Browser browser;
    private final ObjectProvider<DemoSignIns> demo;
    private final FirstVisit firstVisit;
    private final Clock clock;

    SignInController(
            SignIn signIn, Browser browser, ObjectProvider<DemoSignIns> demo, FirstVisit firstVisit, Clock clock) {
        this.signIn = signIn;
        this.browser = browser;
        this.demo = demo;
        this.firstVisit = firstVisit;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "/") String next, @RequestParam(defaultValue = "no") String out, Model model) {
        if (firstVisit.isDue()) {
            return "redirect:/set-up";
        }
        var path = new OwnPath(next);
        if (browser.account().isPresent()) {
            return "redirect:" + path.value();
        }
        var note = !out.equals("no") ? "access.sign-in.out" : path.isHome() ? "" : "access.sign-in.first";
        model.addAttribute("page", page("", path, note, Problems.NONE));
        return "access/signIn";
    }

    @PostMapping
    String signIn(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletResponse response,
            Model model) {
        var path = new OwnPath(next);
        var problems = missing(login, password);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page(login, path, "", problems));
            return "access/signIn";
        }
        var outcome = signIn.with(new Login(login), new Password(password), browser.caller());
        return answer(outcome, login, path, response, model);
    }

    @PostMapping("/demo")
    String signInAsExample(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "/") String next,
            HttpServletResponse response,
            Model model) {
        var outcome = signIn.asExample(new Login(login), browser.caller());
        return answer(outcome, "", new OwnPath(next), response, model);
    }

    private String answer(
            SignInOutcome outcome, String login, OwnPath path, HttpServletResponse response, Model model) {
        if (outcome instanceof SignInOutcome.Right(var municipality, var account)) {
            if (account.hasSecondFactor()) {
                browser.signOut();
                var pending = new PendingSignIn(municipality, account.id(), path, clock.instant());
                browser.remember(SecondStepController.PENDING, pending.toText());
                return "redirect:/sign-in/code";
            }
            browser.signIn(municipality, account);
            return "redirect:" + path.value();
        }
        var problems = Refusals.told(outcome, "login", response);
        model.addAttribute("page", page(login, path, "", problems));
        return "access/signIn";
    }

    private SignInPage page(String login, OwnPath next, String note, Problems problems) {
        var examples = browser.caller().isThisMachine() ? demo.stream().toList() : List.<DemoSignIns>of();
        return new SignInPage(
                login.length() > 254 ? "" : login,
                next.value(),
                note,
                examples.stream().flatMap(each -> each.all().stream()).toList(),
                problems);
    }

    private static Problems missing(String login, String password) {
        var problems = Problems.NONE;
        if (login.isBlank()) {
            problems = problems.and(Problem.at("login", "access.sign-in.login-missing"));
        }
        if (password.isEmpty()) {
            problems = problems.and(Problem.at("password", "access.sign-in.password-missing"));
        }
        return problems;
    }
}
