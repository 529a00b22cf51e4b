package se.tyngdpunkt.access.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.setup.FirstVisit;
import se.tyngdpunkt.access.domain.setup.SetUpOutcome;
import se.tyngdpunkt.organisation.Founding.Entry;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shell.Problems;

@Controller
@RequestMapping("/set-up")
class SetUpController {

    private final FirstVisit firstVisit;

    SetUpController(FirstVisit firstVisit) {
        this.firstVisit = firstVisit;
    }

    @GetMapping
    String show(Model model) {
        requireOpen();
        return page(new Entry("", "", "", "", "", ""), Problems.NONE, model);
    }

    @PostMapping
    String setUp(
            @RequestParam(defaultValue = "") String setUpCode,
            @RequestParam(defaultValue = "") String municipality,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String givenName,
            @RequestParam(defaultValue = "") String familyName,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        requireOpen();
        var entry = new Entry(municipality, code, department, givenName, familyName, email);
        return switch (firstVisit.setUp(setUpCode, entry, new Password(password))) {
            case SetUpOutcome.Done() -> {
                redirect.addFlashAttribute("flash", "access.set-up.done");
                yield "redirect:/sign-in";
            }
            case SetUpOutcome.WrongCode() ->
                page(entry, Refusals.wrong("setUpCode", "access.set-up.wrong-code", response), model);
            case SetUpOutcome.TooMany(var delay) -> page(entry, Refusals.tooMany("setUpCode", delay, response), model);
            case SetUpOutcome.PasswordRefused(var problem) ->
                page(entry, Refusals.wrong("password", problem.messageKey(), response), model);
            case SetUpOutcome.EntryRefused(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(entry, problems, model);
            }
        };
    }

    /** Otherwise there is no such page. */
    private void requireOpen() {
        if (!firstVisit.isOpen()) {
            throw new NotFound();
        }
    }

    private static String page(Entry entry, Problems problems, Model model) {
        model.addAttribute("page", new SetUpPage(entry, problems));
        return "access/setUp";
    }
}
