package se.tyngdpunkt.records.web.retention;

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
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.records.domain.retention.DecideRetention;
import se.tyngdpunkt.records.domain.retention.DecideRetention.Answer;
import se.tyngdpunkt.records.domain.retention.DecideRetention.Typed;
import se.tyngdpunkt.records.domain.retention.ReadKind;
import se.tyngdpunkt.records.domain.retention.ReadRetention;
import se.tyngdpunkt.records.domain.retention.RuleId;
import se.tyngdpunkt.records.domain.retention.WithdrawRetention;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Problems;

/** How long records are kept, by the municipality's decisions. */
@Controller
class RetentionController {

    private final ReadRetention reading;
    private final ReadKind readKind;
    private final DecideRetention decide;
    private final WithdrawRetention withdraw;

    RetentionController(ReadRetention reading, ReadKind readKind, DecideRetention decide, WithdrawRetention withdraw) {
        this.reading = reading;
        this.readKind = readKind;
        this.decide = decide;
        this.withdraw = withdraw;
    }

    @GetMapping("/retention")
    ModelAndView all(Viewer viewer) {
        return new ModelAndView("records/retention", "page", new RetentionPage(reading.read(viewer)));
    }

    @GetMapping("/retention/{kind}")
    ModelAndView one(Viewer viewer, @PathVariable String kind) {
        return view(KindPage.of(readKind.read(viewer, kind)));
    }

    @PostMapping("/retention/{kind}")
    ModelAndView decide(
            Viewer viewer,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String months,
            @RequestParam(defaultValue = "") String archive,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(name = "do", defaultValue = "preview") String wish,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes redirect) {
        var typed = new Typed(
                outcome.equals("keep"),
                months,
                archive.equals("first"),
                decision,
                Optional.of(seen)
                        .filter(number -> wish.equals("save") && number.matches("[0-9]{1,18}"))
                        .map(Long::valueOf));
        return switch (decide.decide(viewer, kind, typed)) {
            case Answer.Decided _ -> back(kind, Flash.done("records.retention.saved"), redirect);
            case Answer.Foretold foretold ->
                view(new KindPage(readKind.read(viewer, kind), typed, Optional.of(foretold), Problems.NONE));
            case Answer.Refused(var problems) -> {
                var view = view(new KindPage(readKind.read(viewer, kind), typed, Optional.empty(), problems));
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    @PostMapping("/retention/{kind}/withdrawal")
    ModelAndView withdraw(
            Viewer viewer, @PathVariable String kind, @RequestParam UUID rule, RedirectAttributes redirect) {
        return back(
                kind,
                withdraw.withdraw(viewer, kind, new RuleId(rule))
                        ? Flash.done("records.retention.withdrawn")
                        : Flash.notDone("records.retention.not-withdrawn"),
                redirect);
    }

    private static ModelAndView back(String kind, Flash flash, RedirectAttributes redirect) {
        flash.tell(redirect);
        return new ModelAndView("redirect:/retention/" + kind);
    }

    private static ModelAndView view(KindPage page) {
        return new ModelAndView("records/kind", "page", page);
    }
}
