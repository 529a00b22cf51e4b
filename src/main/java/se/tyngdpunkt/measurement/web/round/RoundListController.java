package se.tyngdpunkt.measurement.web.round;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.measurement.domain.cadence.SuggestRound;
import se.tyngdpunkt.measurement.domain.round.PlanRound;
import se.tyngdpunkt.measurement.domain.round.RoundOverviews;
import se.tyngdpunkt.measurement.earlier.EarlierRoundsPage;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shell.Problems;

/** The list of rounds and the planning of a new one. */
@Controller
class RoundListController {

    private final RoundPages pages;
    private final RoundOverviews overviews;
    private final PlanRound planRound;
    private final SuggestRound suggest;
    private final EarlierRoundsPage earlier;

    RoundListController(
            RoundPages pages,
            RoundOverviews overviews,
            PlanRound planRound,
            SuggestRound suggest,
            EarlierRoundsPage earlier) {
        this.pages = pages;
        this.overviews = overviews;
        this.planRound = planRound;
        this.suggest = suggest;
        this.earlier = earlier;
    }

    @GetMapping("/rounds")
    ModelAndView rounds(Viewer viewer) {
        return pages.list(viewer, earlier.addressFor(viewer));
    }

    @GetMapping("/rounds/new")
    ModelAndView plan(Viewer viewer) {
        requireKeeper(viewer);
        return pages.plan(
                viewer, "/rounds/new", suggested(viewer, PlanRoundForm.of(Map.of("reminders", "7, 2"))), Problems.NONE);
    }

    @PostMapping("/rounds/new")
    ModelAndView plan(Viewer viewer, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        requireKeeper(viewer);
        var form = PlanRoundForm.of(fields);
        if (fields.containsKey("suggest")) {
            return pages.plan(viewer, "/rounds/new", suggested(viewer, form), Problems.NONE);
        }
        var reading = form.read(pages.models());
        if (reading.plan().isEmpty()) {
            return again(viewer, form, reading.problems());
        }
        return switch (planRound.plan(viewer, reading.plan().get())) {
            case Outcome.Refused<RoundId> refused -> again(viewer, form, refused.problems());
            case Outcome.Done<RoundId> done -> {
                redirect.addFlashAttribute("flash", "measurement.round.planned");
                yield new ModelAndView("redirect:/rounds/" + done.value().value());
            }
        };
    }

    private void requireKeeper(Viewer viewer) {
        if (!overviews.isKeeper(viewer)) {
            throw new NotFound();
        }
    }

    private ModelAndView again(Viewer viewer, PlanRoundForm form, Problems problems) {
        var view = pages.plan(viewer, "/rounds/new", form, problems);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** The next round of the chosen model and place as the model's way of working has it; of the first ones until she has chosen. */
    private PlanRoundForm suggested(Viewer viewer, PlanRoundForm form) {
        var models = pages.models();
        var model = models.stream()
                .filter(one -> one.hash().equals(form.model()))
                .findFirst()
                .orElse(models.getFirst());
        var places = overviews.places(viewer).stream().map(Unit::id).toList();
        return PlanRoundForm.unitOf(form.unit())
                .filter(places::contains)
                .or(() -> places.stream().findFirst())
                .map(place -> form.with(model, place, suggest.suggest(model, place)))
                .orElse(form);
    }
}
