package se.tyngdpunkt.organisation.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.organisation.SignIns;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.deed.AddPerson;
import se.tyngdpunkt.organisation.domain.deed.PersonEntry;
import se.tyngdpunkt.organisation.domain.view.FindPeople;
import se.tyngdpunkt.organisation.domain.view.FindPeople.Wanted;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shell.Problems;

@Controller
class PeopleController {

    private final FindPeople people;
    private final AddPerson add;
    private final SignIns signIns;
    private final Suggestions suggestions;

    PeopleController(FindPeople people, AddPerson add, SignIns signIns, Suggestions suggestions) {
        this.people = people;
        this.add = add;
        this.signIns = signIns;
        this.suggestions = suggestions;
    }

    @GetMapping("/organisation/people")
    String find(
            Viewer viewer,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "ALL") Wanted show,
            Model model) {
        model.addAttribute(
                "page", new PeoplePage(words, show, people.find(viewer, words, show), signIns.pathToInvite()));
        return "organisation/people";
    }

    @GetMapping("/organisation/new-person")
    String showNew(
            Viewer viewer, @RequestParam(defaultValue = "false") boolean isProtected, Locale language, Model model) {
        Permission.toLookAfterPeople(viewer);
        var entry = isProtected ? suggestions.entry(viewer, language) : new PersonEntry("", "", "", "");
        model.addAttribute("page", page(entry, Problems.NONE));
        return "organisation/personForm";
    }

    @PostMapping("/organisation/new-person")
    String add(
            Viewer viewer,
            @RequestParam(defaultValue = "") String givenName,
            @RequestParam(defaultValue = "") String familyName,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String professionSince,
            @RequestParam(defaultValue = "false") boolean isProtected,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var entry = new PersonEntry(givenName, familyName, email, professionSince, isProtected);
        return switch (add.add(viewer, entry)) {
            case Outcome.Done<PersonId>(var id) -> {
                next.addFlashAttribute("flash", "organisation.person.added");
                yield "redirect:/organisation/people/" + id.value();
            }
            case Outcome.Refused<PersonId> refused -> {
                response.setStatus(422);
                model.addAttribute("page", page(entry, refused.problems()));
                yield "organisation/personForm";
            }
        };
    }

    private static PersonFormPage page(PersonEntry entry, Problems problems) {
        return new PersonFormPage("/organisation/new-person", "/organisation/people", "", entry, problems);
    }
}
