package se.tyngdpunkt.organisation.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Leave;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.deed.KeepLeave;
import se.tyngdpunkt.organisation.domain.deed.TakeLeaveBack;
import se.tyngdpunkt.organisation.domain.view.SeePerson;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shell.Problems;

@Controller
@RequestMapping("/organisation/people/{id}")
class LeaveController {

    private final SeePerson people;
    private final KeepLeave keep;
    private final TakeLeaveBack takeBack;

    LeaveController(SeePerson people, KeepLeave keep, TakeLeaveBack takeBack) {
        this.people = people;
        this.keep = keep;
        this.takeBack = takeBack;
    }

    @GetMapping({"/new-leave", "/leave/{from}"})
    String show(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable("from") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> before,
            Model model) {
        var view = people.see(viewer, new PersonId(id));
        var lastDay = before.map(day -> Leave.beginning(view.leaves(), day).orElseThrow(NotFound::new))
                .map(Leave::to)
                .filter(PersonPage::hasEnd)
                .map(to -> PersonPage.lastDay(to).toString())
                .orElse("");
        var from = before.orElse(view.today()).toString();
        model.addAttribute("page", page(view, before, from, lastDay, Problems.NONE));
        return "organisation/leave";
    }

    @PostMapping({"/new-leave", "/leave/{from}"})
    String keep(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable("from") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> before,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String lastDay,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var person = new PersonId(id);
        return switch (keep.keep(viewer, person, before, from, lastDay)) {
            case Outcome.Done<PersonId> _ -> {
                next.addFlashAttribute("flash", "organisation.leave.saved");
                yield "redirect:" + PersonPage.addressOf(id.toString());
            }
            case Outcome.Refused<PersonId> refused -> {
                response.setStatus(422);
                var view = people.see(viewer, person);
                model.addAttribute("page", page(view, before, from, lastDay, refused.problems()));
                yield "organisation/leave";
            }
        };
    }

    @PostMapping("/leave/{from}/removal")
    String takeBack(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable("from") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate before,
            RedirectAttributes next) {
        takeBack.takeBack(viewer, new PersonId(id), before);
        next.addFlashAttribute("flash", "organisation.leave.taken-back");
        return "redirect:" + PersonPage.addressOf(id.toString());
    }

    private static LeavePage page(
            SeePerson.View view, Optional<LocalDate> before, String from, String lastDay, Problems problems) {
        var address = PersonPage.addressOf(view.person().id().value().toString());
        return new LeavePage(
                view.person(),
                address + before.map(day -> "/leave/" + day).orElse("/new-leave"),
                before.isEmpty(),
                from,
                lastDay,
                problems);
    }
}
