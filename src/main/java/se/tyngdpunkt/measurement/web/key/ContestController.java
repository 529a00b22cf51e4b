package se.tyngdpunkt.measurement.web.key;

import jakarta.servlet.http.HttpServletRequest;
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
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.domain.contest.ContestRow;
import se.tyngdpunkt.measurement.domain.contest.OwnScoring;
import se.tyngdpunkt.measurement.domain.contest.WithdrawContest;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problems;

/** The worker contests the points of a row in her own words, and may take it back. */
@Controller
class ContestController {

    private static final int LONGEST = 500;

    private final OwnScoring scorings;
    private final ContestRow contest;
    private final WithdrawContest withdraw;
    private final Rounds rounds;
    private final Frames frames;

    ContestController(OwnScoring scorings, ContestRow contest, WithdrawContest withdraw, Rounds rounds, Frames frames) {
        this.scorings = scorings;
        this.contest = contest;
        this.withdraw = withdraw;
        this.rounds = rounds;
        this.frames = frames;
    }

    @GetMapping("/my/measurements/{id}/contests")
    ModelAndView ask(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "part", defaultValue = "") String part,
            @RequestParam(name = "row", defaultValue = "0") String row,
            HttpServletRequest request) {
        return page(viewer, id, part, whole(row), "", Problems.NONE, request)
                .orElseGet(() -> new ModelAndView(receipt(id)));
    }

    @PostMapping("/my/measurements/{id}/contests")
    ModelAndView contest(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "part", defaultValue = "") String part,
            @RequestParam(name = "row", defaultValue = "0") String row,
            @RequestParam(name = "words", defaultValue = "") String typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var words = OwnWords.required("words", typed, LONGEST, "measurement.contest.words.missing");
        if (!words.problems().isEmpty()) {
            var again = page(viewer, id, part, whole(row), typed, words.problems(), request);
            again.ifPresent(view -> view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT));
            return again.orElseGet(() -> new ModelAndView(receipt(id)));
        }
        var flash = contest.contest(viewer, new MeasurementId(id), part, whole(row), words.text())
                ? Flash.done("measurement.contest.sent")
                : Flash.notDone("measurement.contest.too-late");
        flash.tell(redirect);
        return new ModelAndView(receipt(id));
    }

    @PostMapping("/my/measurements/{id}/contests/{contest}/withdrawal")
    String withdraw(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @PathVariable("contest") UUID contested,
            RedirectAttributes redirect) {
        var flash = withdraw.withdraw(viewer, new MeasurementId(id), contested)
                ? Flash.done("measurement.contest.withdrawn")
                : Flash.notDone("measurement.contest.too-late");
        flash.tell(redirect);
        return receipt(id);
    }

    /** Nothing where there are no points to contest. */
    private Optional<ModelAndView> page(
            Viewer viewer,
            UUID id,
            String part,
            int number,
            String typed,
            Problems problems,
            HttpServletRequest request) {
        if (rounds.measurement(new MeasurementId(id))
                .filter(head -> viewer.isPerson(head.person()))
                .isEmpty()) {
            throw new NotFound();
        }
        var words = frames.wordsOf(request);
        var scored = scorings.of(viewer, new MeasurementId(id), words.language());
        return scored.filter(OwnScoring.Scored::mayBeContested).map(one -> {
            var row = ResultPart.of(one, words).rows().stream()
                    .filter(line -> line.part().equals(part) && line.number() == number)
                    .findFirst()
                    .orElseThrow(NotFound::new);
            return new ModelAndView(
                    "measurement/contest",
                    "page",
                    new ContestPage(
                            "/my/measurements/" + id, one.measured().round().name(), row, typed, problems));
        });
    }

    private static String receipt(UUID id) {
        return "redirect:/my/measurements/" + id + "/receipt";
    }

    private static int whole(String text) {
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }
}
