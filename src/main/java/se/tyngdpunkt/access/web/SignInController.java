package se.tyngdpunkt.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
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
import se.tyngdpunkt.access.domain.entry.SignIn;
import se.tyngdpunkt.access.domain.entry.SignInOutcome;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Visit;

@Controller
@RequestMapping("/sign-in")
class SignInController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Callers callers;
    private final ObjectProvider<DemoSignIns> demo;

    SignInController(SignIn signIn, Sessions sessions, Callers callers, ObjectProvider<DemoSignIns> demo) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.callers = callers;
        this.demo = demo;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "/") String next,
            @RequestParam(defaultValue = "no") String out,
            HttpServletRequest request,
            Model model) {
        var path = new OwnPath(next);
        if (Visit.of(request).isPresent()) {
            return "redirect:" + path.value();
        }
        var note = !out.equals("no") ? "access.sign-in.out" : path.isHome() ? "" : "access.sign-in.first";
        model.addAttribute("page", page("", path, note, request, Problems.NONE));
        return "access/signIn";
    }

    @PostMapping
    String signIn(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var path = new OwnPath(next);
        var problems = missing(login, password);
        if (!problems.isEmpty()) {
            return again(login, path, problems, HttpStatus.UNPROCESSABLE_CONTENT, request, response, model);
        }
        var pace = Pace.start();
        var outcome = signIn.with(new Login(login), new Password(password), callers.of(request));
        return answer(outcome, login, path, pace, request, response, model);
    }

    @PostMapping("/demo")
    String signInAsExample(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var pace = Pace.start();
        var outcome = signIn.asExample(new Login(login), callers.of(request));
        return answer(outcome, "", new OwnPath(next), pace, request, response, model);
    }

    private String answer(
            SignInOutcome outcome,
            String login,
            OwnPath path,
            Pace pace,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (outcome) {
            case SignInOutcome.Right(var municipality, var account) -> {
                if (account.hasSecondFactor()) {
                    PendingSignIn.begin(municipality, account, path, request);
                    yield "redirect:/sign-in/code";
                }
                sessions.begin(municipality, account, request, response);
                yield "redirect:" + path.value();
            }
            case SignInOutcome.Wrong() -> {
                pace.keep();
                var wrong = Problems.at("login", "access.sign-in.wrong");
                yield again(login, path, wrong, HttpStatus.UNPROCESSABLE_CONTENT, request, response, model);
            }
            case SignInOutcome.DemoFromElsewhere() -> {
                var elsewhere = Problems.at("login", "access.sign-in.demo-elsewhere");
                yield again(login, path, elsewhere, HttpStatus.FORBIDDEN, request, response, model);
            }
            case SignInOutcome.TooMany(var delay) -> {
                response.setHeader("Retry-After", String.valueOf(delay.toSeconds() + 1));
                var tooMany = Problems.at("login", "access.sign-in.too-many", minutes(delay));
                yield again(login, path, tooMany, HttpStatus.TOO_MANY_REQUESTS, request, response, model);
            }
        };
    }

    private String again(
            String login,
            OwnPath next,
            Problems problems,
            HttpStatus status,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(status.value());
        var shown = login.length() > 254 ? "" : login;
        model.addAttribute("page", page(shown, next, "", request, problems));
        return "access/signIn";
    }

    private SignInPage page(String login, OwnPath next, String note, HttpServletRequest request, Problems problems) {
        var examples = callers.of(request).isThisMachine() ? demo.stream().toList() : List.<DemoSignIns>of();
        return new SignInPage(
                login,
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

    static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }
}
