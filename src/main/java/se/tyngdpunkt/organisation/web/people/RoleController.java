package se.tyngdpunkt.organisation.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
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
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Levels;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.deed.EndRole;
import se.tyngdpunkt.organisation.domain.deed.GrantRole;
import se.tyngdpunkt.organisation.domain.view.ChooseUnit;
import se.tyngdpunkt.organisation.domain.view.SeePerson;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Problems;

@Controller
@RequestMapping("/organisation/people/{id}")
class RoleController {

    private final SeePerson people;
    private final ChooseUnit units;
    private final GrantRole grant;
    private final EndRole end;

    RoleController(SeePerson people, ChooseUnit units, GrantRole grant, EndRole end) {
        this.people = people;
        this.units = units;
        this.grant = grant;
        this.end = end;
    }

    @GetMapping("/new-role")
    String showNew(Viewer viewer, @PathVariable UUID id, Model model) {
        var view = people.see(viewer, new PersonId(id));
        model.addAttribute("page", page(viewer, view, "", "", view.today().toString(), "", Problems.NONE));
        return "organisation/newRole";
    }

    @PostMapping("/new-role")
    String grant(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String lastDay,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        return switch (grant.grant(viewer, new PersonId(id), role, unit, from, lastDay)) {
            case Outcome.Done<PersonId> _ -> done(id, "organisation.role.granted", next);
            case Outcome.Refused<PersonId> refused -> {
                response.setStatus(422);
                var view = people.see(viewer, new PersonId(id));
                model.addAttribute("page", page(viewer, view, role, unit, from, lastDay, refused.problems()));
                yield "organisation/newRole";
            }
        };
    }

    @GetMapping("/roles/{role}/{unit}/{from}/end")
    String showEnd(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable Role role,
            @PathVariable UUID unit,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            Model model) {
        model.addAttribute("page", endPage(people.see(viewer, new PersonId(id)), role, unit, from, Problems.NONE));
        return "organisation/end";
    }

    @PostMapping("/roles/{role}/{unit}/{from}/end")
    String end(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable Role role,
            @PathVariable UUID unit,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        return switch (end.end(viewer, new PersonId(id), role, new UnitId(unit), from)) {
            case Outcome.Done<PersonId> _ -> done(id, "organisation.role.ended", next);
            case Outcome.Refused<PersonId> refused -> {
                response.setStatus(422);
                var view = people.see(viewer, new PersonId(id));
                model.addAttribute("page", endPage(view, role, unit, from, refused.problems()));
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
            String role,
            String unit,
            String from,
            String lastDay,
            Problems problems) {
        var roles = Arrays.stream(Role.values())
                .filter(each -> !Levels.of(each).isEmpty())
                .toList();
        var choices = units.choices(viewer, EnumSet.allOf(UnitKind.class));
        return new PlacePage(view.person(), choices, roles, role, unit, "", "", from, lastDay, problems);
    }

    private static EndPage endPage(SeePerson.View view, Role role, UUID unit, LocalDate from, Problems problems) {
        var grant = view.roles().stream()
                .filter(each -> each.role() == role
                        && each.unit().value().equals(unit)
                        && each.from().equals(from))
                .findFirst()
                .orElseThrow(NotFound::new);
        var action = PersonPage.addressOf(view.person().id().value().toString()) + "/roles/" + role + "/" + unit + "/"
                + from + "/end";
        return new EndPage(
                view.person(),
                "organisation.role.end",
                "organisation.role." + role,
                view.nameOf(grant.unit()),
                action,
                false,
                "",
                problems);
    }
}
