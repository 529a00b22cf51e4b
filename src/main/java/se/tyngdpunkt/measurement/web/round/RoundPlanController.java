package se.tyngdpunkt.measurement.web.round;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.measurement.domain.round.ChangePlan;
import se.tyngdpunkt.measurement.domain.round.DropPlan;
import se.tyngdpunkt.measurement.domain.round.RoundOverviews;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shell.Problems;

/** Corrects or drops a round that has not opened yet. */
@Controller
class RoundPlanController {

    private final RoundPages pages;
    private final RoundOverviews overviews;
    private final ChangePlan change;
    private final DropPlan drop;

    RoundPlanController(RoundPages pages, RoundOverviews overviews, ChangePlan change, DropPlan drop) {
        this.pages = pages;
        this.overviews = overviews;
        this.change = change;
        this.drop = drop;
    }

    @GetMapping("/rounds/{id}/plan")
    ModelAndView plan(Viewer viewer, @PathVariable("id") UUID id) {
        var overview = overviews.one(viewer, new RoundId(id));
        if (!overview.mayKeep()) {
            throw new Forbidden();
        }
        return overview.round().state() == RoundState.PLANNED
                ? pages.plan(viewer, address(id) + "/plan", pages.formOf(overview), Problems.NONE)
                : new ModelAndView("redirect:" + address(id));
    }

    @PostMapping("/rounds/{id}/plan")
    ModelAndView change(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        if (!overviews.one(viewer, new RoundId(id)).mayKeep()) {
            throw new Forbidden();
        }
        var form = PlanRoundForm.of(fields);
        var reading = form.read(pages.models());
        if (reading.plan().isEmpty()) {
            return again(viewer, id, form, reading.problems());
        }
        return switch (change.change(viewer, new RoundId(id), reading.plan().get())) {
            case Outcome.Refused<RoundId> refused -> again(viewer, id, form, refused.problems());
            case Outcome.Done<RoundId> _ -> {
                redirect.addFlashAttribute("flash", "measurement.round.changed");
                yield new ModelAndView("redirect:" + address(id));
            }
        };
    }

    @PostMapping("/rounds/{id}/removal")
    ModelAndView drop(Viewer viewer, @PathVariable("id") UUID id, RedirectAttributes redirect) {
        return switch (drop.drop(viewer, new RoundId(id))) {
            case Outcome.Refused<RoundId> refused -> opened(viewer, id, refused.problems());
            case Outcome.Done<RoundId> _ -> {
                redirect.addFlashAttribute("flash", "measurement.round.dropped");
                yield new ModelAndView("redirect:/rounds");
            }
        };
    }

    private ModelAndView again(Viewer viewer, UUID id, PlanRoundForm form, Problems problems) {
        if (problems.isAboutState()) {
            return opened(viewer, id, problems);
        }
        var view = pages.plan(viewer, address(id) + "/plan", form, problems);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** It opened meanwhile: the round's own page says it. */
    private ModelAndView opened(Viewer viewer, UUID id, Problems problems) {
        var view = pages.one(viewer, new RoundId(id), Map.of(), problems);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static String address(UUID id) {
        return "/rounds/" + id;
    }
}
