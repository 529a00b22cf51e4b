package se.tyngdpunkt.measurement.web.round;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.measurement.domain.round.CloseRound;
import se.tyngdpunkt.measurement.domain.round.LetInLate;
import se.tyngdpunkt.measurement.domain.round.MoveLastDay;
import se.tyngdpunkt.measurement.domain.round.OpenRound;
import se.tyngdpunkt.measurement.domain.round.ReopenRound;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.text.TypedDay;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/** One round and its turns; each turn but the first asks for a reason. */
@Controller
class RoundController {

    private static final int LONGEST_REASON = 1000;

    private final RoundPages pages;
    private final OpenRound open;
    private final CloseRound close;
    private final ReopenRound reopen;
    private final LetInLate letInLate;
    private final MoveLastDay moveLastDay;

    RoundController(
            RoundPages pages,
            OpenRound open,
            CloseRound close,
            ReopenRound reopen,
            LetInLate letInLate,
            MoveLastDay moveLastDay) {
        this.pages = pages;
        this.open = open;
        this.close = close;
        this.reopen = reopen;
        this.letInLate = letInLate;
        this.moveLastDay = moveLastDay;
    }

    @GetMapping("/rounds/{id}")
    ModelAndView round(Viewer viewer, @PathVariable("id") UUID id) {
        return pages.one(viewer, new RoundId(id), Map.of(), Problems.NONE);
    }

    @PostMapping("/rounds/{id}/opening")
    ModelAndView open(Viewer viewer, @PathVariable("id") UUID id) {
        var round = new RoundId(id);
        return turned(viewer, round, Map.of(), Problems.NONE, () -> open.open(viewer, round));
    }

    @PostMapping("/rounds/{id}/closing")
    ModelAndView close(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "closeReason", defaultValue = "") String typed) {
        var round = new RoundId(id);
        var reason = OwnWords.required("closeReason", typed, LONGEST_REASON);
        return turned(
                viewer,
                round,
                Map.of("closeReason", typed),
                reason.problems(),
                () -> close.close(viewer, round, reason.text()));
    }

    @PostMapping("/rounds/{id}/reopening")
    ModelAndView reopen(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "reopenUntil", defaultValue = "") String until,
            @RequestParam(name = "reopenReason", defaultValue = "") String typed) {
        var round = new RoundId(id);
        var reason = OwnWords.required("reopenReason", typed, LONGEST_REASON);
        var day = TypedDay.read(until);
        var problems = day.isPresent()
                ? reason.problems()
                : reason.problems().and(Problem.at("reopenUntil", "measurement.round.problem.day"));
        return turned(
                viewer,
                round,
                Map.of("reopenUntil", until, "reopenReason", typed),
                problems,
                () -> reopen.reopen(viewer, round, day.orElseThrow(), reason.text()));
    }

    @PostMapping("/rounds/{id}/last-day")
    ModelAndView moveLastDay(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "newLastDay", defaultValue = "") String lastDay,
            @RequestParam(name = "moveReason", defaultValue = "") String typed) {
        var round = new RoundId(id);
        var reason = OwnWords.required("moveReason", typed, LONGEST_REASON);
        var day = TypedDay.read(lastDay);
        var problems = day.isPresent()
                ? reason.problems()
                : reason.problems().and(Problem.at("newLastDay", "measurement.round.problem.day"));
        return turned(
                viewer,
                round,
                Map.of("newLastDay", lastDay, "moveReason", typed),
                problems,
                () -> moveLastDay.move(viewer, round, day.orElseThrow(), reason.text()));
    }

    @PostMapping("/rounds/{id}/late-entries")
    ModelAndView letIn(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "person", defaultValue = "") String person,
            @RequestParam(name = "until", defaultValue = "") String until,
            @RequestParam(name = "lateReason", defaultValue = "") String typed) {
        var round = new RoundId(id);
        var reason = OwnWords.required("lateReason", typed, LONGEST_REASON);
        var day = TypedDay.read(until);
        var who = PlanRoundForm.uuidOf(person).map(PersonId::new);
        var problems = reason.problems();
        if (day.isEmpty()) {
            problems = problems.and(Problem.at("until", "measurement.round.problem.day"));
        }
        if (who.isEmpty()) {
            problems = problems.and(Problem.at("person", "measurement.round.problem.person"));
        }
        return turned(
                viewer,
                round,
                Map.of("person", person, "until", until, "lateReason", typed),
                problems,
                () -> letInLate.letIn(viewer, round, who.orElseThrow(), day.orElseThrow(), reason.text()));
    }

    private ModelAndView turned(
            Viewer viewer,
            RoundId round,
            Map<String, String> typed,
            Problems problems,
            Supplier<Outcome<RoundId>> turn) {
        if (!problems.isEmpty()) {
            return again(viewer, round, typed, problems);
        }
        return switch (turn.get()) {
            case Outcome.Done<RoundId> _ -> new ModelAndView("redirect:/rounds/" + round.value());
            case Outcome.Refused<RoundId> refused -> again(viewer, round, typed, refused.problems());
        };
    }

    private ModelAndView again(Viewer viewer, RoundId round, Map<String, String> typed, Problems problems) {
        var view = pages.one(viewer, round, typed, problems);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
