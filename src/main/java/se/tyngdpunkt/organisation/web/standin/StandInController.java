package se.tyngdpunkt.organisation.web.standin;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.standin.LendRole;
import se.tyngdpunkt.organisation.domain.standin.SeeStandIns;
import se.tyngdpunkt.organisation.domain.standin.TakeRoleBack;
import se.tyngdpunkt.shared.PersonId;

@Controller
class StandInController {

    private final SeeStandIns standIns;
    private final LendRole lend;
    private final TakeRoleBack takeBack;

    StandInController(SeeStandIns standIns, LendRole lend, TakeRoleBack takeBack) {
        this.standIns = standIns;
        this.lend = lend;
        this.takeBack = takeBack;
    }

    @GetMapping("/my/stand-ins")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", StandInPage.blank(standIns.see(viewer)));
        return "organisation/standIns";
    }

    @PostMapping("/my/stand-ins")
    String lend(
            Viewer viewer,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String lastDay,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var view = standIns.see(viewer);
        return switch (lend.lend(viewer, role, person, from, lastDay)) {
            case Outcome.Done<PersonId> _ -> {
                next.addFlashAttribute("flash", "organisation.stand-ins.lent");
                yield "redirect:/my/stand-ins";
            }
            case Outcome.Refused<PersonId> refused -> {
                response.setStatus(422);
                model.addAttribute("page", new StandInPage(view, role, person, from, lastDay, refused.problems()));
                yield "organisation/standIns";
            }
        };
    }

    @PostMapping("/my/stand-ins/end")
    String takeBack(Viewer viewer, @RequestParam(defaultValue = "") String lent, RedirectAttributes next) {
        takeBack.takeBack(viewer, lent);
        next.addFlashAttribute("flash", "organisation.stand-ins.taken-back");
        return "redirect:/my/stand-ins";
    }
}
