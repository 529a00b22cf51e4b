package se.tyngdpunkt.organisation.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.identity.EndProtection;
import se.tyngdpunkt.organisation.domain.identity.ProtectIdentity;
import se.tyngdpunkt.organisation.domain.view.SeePerson;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shell.Problems;

/** Where an administrator marks that a person has protected identity, and takes the mark away. */
@Controller
@RequestMapping("/organisation/people/{id}/protection")
class ProtectionController {

    private final SeePerson people;
    private final ProtectIdentity protect;
    private final EndProtection end;
    private final Suggestions suggestions;

    ProtectionController(SeePerson people, ProtectIdentity protect, EndProtection end, Suggestions suggestions) {
        this.people = people;
        this.protect = protect;
        this.end = end;
        this.suggestions = suggestions;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable UUID id, Locale language, Model model) {
        var person = people.see(viewer, new PersonId(id)).person();
        if (person.isProtected()) {
            model.addAttribute("page", new ProtectionPage(person, "", "", false, Problems.NONE));
        } else {
            var word = suggestions.pseudonym(viewer, person, language);
            model.addAttribute(
                    "page", new ProtectionPage(person, word.givenName(), word.familyName(), false, Problems.NONE));
        }
        return "organisation/protection";
    }

    @PostMapping
    String protect(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String givenName,
            @RequestParam(defaultValue = "") String familyName,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        return switch (protect.protect(viewer, new PersonId(id), givenName, familyName, confirmed)) {
            case Outcome.Done<PersonId> _ -> done(id, "organisation.protection.done", next);
            case Outcome.Refused<PersonId> refused -> {
                response.setStatus(422);
                var person = people.see(viewer, new PersonId(id)).person();
                model.addAttribute(
                        "page", new ProtectionPage(person, givenName, familyName, confirmed, refused.problems()));
                yield "organisation/protection";
            }
        };
    }

    @PostMapping("/removal")
    String end(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String givenName,
            @RequestParam(defaultValue = "") String familyName,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        return switch (end.end(viewer, new PersonId(id), givenName, familyName)) {
            case Outcome.Done<PersonId> _ -> done(id, "organisation.protection.ended", next);
            case Outcome.Refused<PersonId> refused -> {
                response.setStatus(422);
                var person = people.see(viewer, new PersonId(id)).person();
                model.addAttribute(
                        "page", new ProtectionPage(person, givenName, familyName, false, refused.problems()));
                yield "organisation/protection";
            }
        };
    }

    private static String done(UUID id, String flash, RedirectAttributes next) {
        next.addFlashAttribute("flash", flash);
        return "redirect:" + PersonPage.addressOf(id.toString());
    }
}
