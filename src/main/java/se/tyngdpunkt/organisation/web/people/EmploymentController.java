package se.tyngdpunkt.organisation.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.deed.Employ;
import se.tyngdpunkt.organisation.domain.deed.EndEmployment;
import se.tyngdpunkt.organisation.domain.view.ChooseUnit;
import se.tyngdpunkt.organisation.domain.view.SeePerson;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Problems;

@Controller
@RequestMapping("/organisation/people/{id}")
class EmploymentController {

    private final SeePerson people;
    private final ChooseUnit units;
    private final Employ employ;
    private final EndEmployment end;

    EmploymentController(SeePerson people, ChooseUnit units, Employ employ, EndEmployment end) {
        this.people = people;
        this.units = units;
        this.employ = employ;
        this.end = end;
    }

    @GetMapping("/new-employment")
    String showNew(Viewer viewer, @PathVariable UUID id, Model model) {
        var view = people.see(viewer, new PersonId(id));
        model.addAttribute("page", page(viewer, view, "", "", "", view.today().toString(), Problems.NONE));
        return "organisation/newEmployment";
    }

    @PostMapping("/new-employment")
    String employ(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String share,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String from,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        return switch (employ.employ(viewer, new PersonId(id), unit, share, form, from)) {
            case Outcome.Done<PersonId> _ -> done(id, "organisation.employment.added", next);
            case Outcome.Refused<PersonId> refused -> {
                response.setStatus(422);
                var view = people.see(viewer, new PersonId(id));
                model.addAttribute("page", page(viewer, view, unit, share, form, from, refused.problems()));
                yield "organisation/newEmployment";
            }
        };
    }

    @GetMapping("/employments/{unit}/{from}/end")
    String showEnd(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            Model model) {
        var view = people.see(viewer, new PersonId(id));
        model.addAttribute("page", endPage(view, unit, from, view.today().toString(), Problems.NONE));
        return "organisation/end";
    }

    @PostMapping("/employments/{unit}/{from}/end")
    String end(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(defaultValue = "") String lastDay,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        return switch (end.end(viewer, new PersonId(id), new UnitId(unit), from, lastDay)) {
            case Outcome.Done<PersonId> _ -> done(id, "organisation.employment.ended", next);
            case Outcome.Refused<PersonId> refused -> {
                response.setStatus(422);
                var view = people.see(viewer, new PersonId(id));
                model.addAttribute("page", endPage(view, unit, from, lastDay, refused.problems()));
                yield "organisation/end";
            }
        };
    }

    private static String done(UUID id, String flash, RedirectAttributes next) {
        next.addFlashAttribute("flash", flash);
        return "redirect:" + PersonPage.addressOf(id.toString());
    }

    private PlacePage page(
            Viewer viewer,
            SeePerson.View view,
            String unit,
            String share,
            String form,
            String from,
            Problems problems) {
        var choices = units.choices(viewer, EnumSet.allOf(UnitKind.class));
        return new PlacePage(view.person(), choices, List.of(), "", unit, share, form, from, "", problems);
    }

    private static EndPage endPage(SeePerson.View view, UUID unit, LocalDate from, String lastDay, Problems problems) {
        var place = view.employments().stream()
                .filter(each -> each.unit().value().equals(unit) && each.from().equals(from))
                .findFirst()
                .orElseThrow(NotFound::new);
        var action = PersonPage.addressOf(view.person().id().value().toString()) + "/employments/" + unit + "/" + from
                + "/end";
        return new EndPage(
                view.person(),
                "organisation.employment.end",
                "",
                view.nameOf(place.unit()),
                action,
                true,
                lastDay,
                problems);
    }
}
