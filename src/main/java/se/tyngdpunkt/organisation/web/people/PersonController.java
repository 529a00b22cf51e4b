package se.tyngdpunkt.organisation.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.PersonPageBlock;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.deed.ChangePerson;
import se.tyngdpunkt.organisation.domain.deed.PersonEntry;
import se.tyngdpunkt.organisation.domain.view.SeePerson;
import se.tyngdpunkt.shared.FirstPageBlock.Block;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shell.Blocks;
import se.tyngdpunkt.shell.Problems;

@Controller
@RequestMapping("/organisation/people/{id}")
class PersonController {

    private final SeePerson people;
    private final ChangePerson change;
    private final List<PersonPageBlock> slots;
    private final Blocks blocks;

    PersonController(SeePerson people, ChangePerson change, List<PersonPageBlock> slots, Blocks blocks) {
        this.people = people;
        this.change = change;
        this.slots = List.copyOf(slots);
        this.blocks = blocks;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable UUID id, HttpServletRequest request, Model model) {
        var person = new PersonId(id);
        var view = people.see(viewer, person);
        var given = slots.stream()
                .flatMap(slot -> slot.blockFor(viewer, person).stream())
                .sorted(Comparator.comparingInt(Block::order))
                .toList();
        model.addAttribute("page", new PersonPage(view, blocks.draw(given, request)));
        return "organisation/person";
    }

    @GetMapping("/details")
    String showDetails(Viewer viewer, @PathVariable UUID id, Model model) {
        var person = people.see(viewer, new PersonId(id)).person();
        model.addAttribute("page", page(id, person.name(), entry(person), Problems.NONE));
        return "organisation/personForm";
    }

    @PostMapping("/details")
    String change(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String givenName,
            @RequestParam(defaultValue = "") String familyName,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String professionSince,
            @RequestParam(defaultValue = "false") boolean isProtected,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var entry = new PersonEntry(givenName, familyName, email, professionSince, isProtected);
        return switch (change.change(viewer, new PersonId(id), entry)) {
            case Outcome.Done<PersonId> _ -> {
                next.addFlashAttribute("flash", "organisation.person.changed");
                yield "redirect:" + PersonPage.addressOf(id.toString());
            }
            case Outcome.Refused<PersonId> refused -> {
                response.setStatus(422);
                var person = people.see(viewer, new PersonId(id)).person();
                var typed = person.isProtected() == isProtected ? entry : entry(person);
                model.addAttribute("page", page(id, person.name(), typed, refused.problems()));
                yield "organisation/personForm";
            }
        };
    }

    private static PersonEntry entry(Person person) {
        return new PersonEntry(
                person.givenName(),
                person.familyName(),
                person.shownEmail().orElse(""),
                person.professionSince().map(LocalDate::toString).orElse(""),
                person.isProtected());
    }

    private static PersonFormPage page(UUID id, String name, PersonEntry entry, Problems problems) {
        var address = PersonPage.addressOf(id.toString());
        return new PersonFormPage(address + "/details", address, name, entry, problems);
    }
}
