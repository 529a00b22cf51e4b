package se.tyngdpunkt.dialogue.web.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.Effect;
import se.tyngdpunkt.dialogue.domain.plan.Intent;
import se.tyngdpunkt.dialogue.domain.plan.MoveAction;
import se.tyngdpunkt.dialogue.domain.plan.PlanOutcome;
import se.tyngdpunkt.dialogue.domain.plan.Step;
import se.tyngdpunkt.dialogue.domain.reading.ReadAction;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.text.TypedDay;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/** One action after it was agreed: begun, done, put off, followed up. */
@Controller
class ActionController {

    private static final int LONGEST_REASON = 300;

    private final ReadAction reading;
    private final MoveAction move;
    private final Organisation organisation;
    private final Frames frames;

    ActionController(ReadAction reading, MoveAction move, Organisation organisation, Frames frames) {
        this.reading = reading;
        this.move = move;
        this.organisation = organisation;
        this.frames = frames;
    }

    @GetMapping("/actions/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var view = reading.read(viewer, new ActionId(id));
        return page(ActionPages.of(view, frames.wordsOf(request)));
    }

    @PostMapping("/actions/{id}/state")
    String step(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String step,
            Viewer viewer,
            RedirectAttributes after) {
        var taken = Arrays.stream(Step.values())
                .filter(known -> known.name().equals(step))
                .findFirst();
        if (taken.isPresent()) {
            tell(move.move(viewer, new ActionId(id), new MoveAction.Move.Take(taken.get())), after);
        }
        return "redirect:/actions/" + id;
    }

    /** The answer may come from the first page or the talk: it goes back there. */
    @PostMapping("/actions/{id}/effect")
    String effect(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String effect,
            @RequestParam(defaultValue = "") String back,
            Viewer viewer,
            RedirectAttributes after) {
        var told = Arrays.stream(Effect.values())
                .filter(known -> known.name().equals(effect))
                .findFirst();
        if (told.isPresent()) {
            tell(move.move(viewer, new ActionId(id), new MoveAction.Move.Tell(told.get())), after);
        }
        return "redirect:" + (back.equals("/") || back.matches("/talks/[0-9a-f-]{36}") ? back : "/actions/" + id);
    }

    @PostMapping("/actions/{id}/due")
    ModelAndView putOff(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes after) {
        var day = TypedDay.read(due);
        var words = OwnWords.required("reason", reason, LONGEST_REASON, "dialogue.action.reason.missing");
        var problems = problems(day).and(words.problems());
        if (!problems.isEmpty()) {
            var view = reading.read(viewer, new ActionId(id));
            var refused = page(ActionPages.of(view, frames.wordsOf(request)).typed(due, reason, problems));
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
        var putOff = new MoveAction.Move.PutOff(day.orElseThrow(), words.text());
        tell(move.move(viewer, new ActionId(id), putOff), after);
        return new ModelAndView("redirect:/actions/" + id);
    }

    private Problems problems(Optional<LocalDate> day) {
        var today = organisation.today();
        var problems = Problems.NONE;
        if (day.isEmpty()) {
            problems = problems.and(Problem.at("due", "dialogue.action.due.missing"));
        } else if (day.get().isBefore(today)) {
            problems = problems.and(Problem.at("due", "dialogue.action.due.past"));
        } else if (day.get().isAfter(today.plusYears(Intent.YEARS_AHEAD))) {
            problems = problems.and(Problem.at("due", "dialogue.action.due.far", Intent.YEARS_AHEAD));
        }
        return problems;
    }

    private static void tell(PlanOutcome outcome, RedirectAttributes after) {
        (outcome instanceof PlanOutcome.Done
                        ? Flash.done("dialogue.action.saved")
                        : Flash.notDone("dialogue.action.changed-meanwhile"))
                .tell(after);
    }

    private static ModelAndView page(ActionPage page) {
        return new ModelAndView("dialogue/action").addObject("page", page);
    }
}
