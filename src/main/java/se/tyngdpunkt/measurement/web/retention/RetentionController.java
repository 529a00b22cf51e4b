package se.tyngdpunkt.measurement.web.retention;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.measurement.domain.retention.DecideRetention;
import se.tyngdpunkt.measurement.domain.retention.PreviewRetention;
import se.tyngdpunkt.measurement.domain.retention.Retention;
import se.tyngdpunkt.measurement.domain.retention.RetentionRule;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/** For how many rounds rows of ended cases are kept, by the municipality's decision. */
@Controller
class RetentionController {

    private final Retention retention;
    private final PreviewRetention preview;
    private final DecideRetention decide;

    RetentionController(Retention retention, PreviewRetention preview, DecideRetention decide) {
        this.retention = retention;
        this.preview = preview;
        this.decide = decide;
    }

    @GetMapping("/rounds/rows")
    ModelAndView rule(Viewer viewer) {
        var rule = retention.rule(viewer);
        return view(new RetentionPage(
                rule,
                rule.map(RetentionRule::rounds).map(String::valueOf).orElse(""),
                rule.map(RetentionRule::decision).orElse(""),
                Optional.empty(),
                Problems.NONE));
    }

    @PostMapping("/rounds/rows")
    ModelAndView decide(
            Viewer viewer,
            @RequestParam(name = "rounds", defaultValue = "") String rounds,
            @RequestParam(name = "decision", defaultValue = "") String decision,
            @RequestParam(name = "do", defaultValue = "save") String wish,
            RedirectAttributes redirect) {
        if (wish.equals("preview")) {
            var reached = preview.of(viewer, rounds);
            if (reached.isPresent()) {
                return view(new RetentionPage(retention.rule(viewer), rounds, decision, reached, Problems.NONE));
            }
            return refused(
                    viewer,
                    rounds,
                    decision,
                    new Problems(List.of(
                            Problem.at("rounds", "measurement.retention.not-a-number", RetentionRule.MOST_ROUNDS))));
        }
        return switch (decide.decide(viewer, rounds, decision)) {
            case Outcome.Done<?> _ -> {
                Flash.done("measurement.retention.saved").tell(redirect);
                yield new ModelAndView("redirect:/rounds/rows");
            }
            case Outcome.Refused<?> refused -> refused(viewer, rounds, decision, refused.problems());
        };
    }

    private ModelAndView refused(Viewer viewer, String rounds, String decision, Problems problems) {
        var view = view(new RetentionPage(retention.rule(viewer), rounds, decision, Optional.empty(), problems));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView view(RetentionPage page) {
        return new ModelAndView("measurement/retention", "page", page);
    }
}
