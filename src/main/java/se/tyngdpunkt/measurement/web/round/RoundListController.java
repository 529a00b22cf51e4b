package se.tyngdpunkt.measurement.web.round;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.measurement.domain.round.PlanRound;
import se.tyngdpunkt.measurement.domain.round.RoundOverviews;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shell.Problems;

/** The list of rounds and the planning of a new one. */
@Controller
class RoundListController {

    private static final int USUAL_DAYS = 29;

    private final RoundPages pages;
    private final RoundOverviews overviews;
    private final PlanRound planRound;
    private final Organisation organisation;

    RoundListController(RoundPages pages, RoundOverviews overviews, PlanRound planRound, Organisation organisation) {
        this.pages = pages;
        this.overviews = overviews;
        this.planRound = planRound;
        this.organisation = organisation;
    }

    @GetMapping("/rounds")
    ModelAndView rounds(Viewer viewer) {
        return pages.list(viewer);
    }

    @GetMapping("/rounds/new")
    ModelAndView plan(Viewer viewer) {
        requireKeeper(viewer);
        return pages.plan(viewer, "/rounds/new", suggestion(viewer), Problems.NONE);
    }

    @PostMapping("/rounds/new")
    ModelAndView plan(Viewer viewer, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        requireKeeper(viewer);
        var form = PlanRoundForm.of(fields);
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

    /** The model's next month that has no round yet, open for a month from its first day, or from today. */
    private PlanRoundForm suggestion(Viewer viewer) {
        var model = pages.models().getFirst();
        var today = organisation.today();
        var taken =
                overviews.all(viewer).stream().map(line -> line.round().month()).collect(Collectors.toSet());
        var month = model.instrument()
                .way()
                .monthsFrom(YearMonth.from(today))
                .filter(one -> !taken.contains(one.atDay(1)))
                .findFirst()
                .orElse(YearMonth.from(today));
        var opensOn = today.isAfter(month.atDay(1)) ? today : month.atDay(1);
        return new PlanRoundForm(
                "",
                model.hash(),
                "",
                "",
                month.toString(),
                opensOn.toString(),
                opensOn.plusDays(USUAL_DAYS).toString(),
                "7, 2");
    }
}
