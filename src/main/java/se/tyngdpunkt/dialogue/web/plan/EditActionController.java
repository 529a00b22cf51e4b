package se.tyngdpunkt.dialogue.web.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.domain.plan.ChangeAction;
import se.tyngdpunkt.dialogue.domain.plan.PlanOutcome;
import se.tyngdpunkt.dialogue.domain.plan.ProposeAction;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Problems;

/** Proposing and rewording an action while the talk is open. */
@Controller
class EditActionController {

    private final EditActionPages pages;
    private final ProposeAction propose;
    private final ChangeAction change;

    EditActionController(EditActionPages pages, ProposeAction propose, ChangeAction change) {
        this.pages = pages;
        this.propose = propose;
        this.change = change;
    }

    @GetMapping("/talks/{measurement}/actions/new")
    ModelAndView blank(@PathVariable UUID measurement, Viewer viewer) {
        return pages.blank(viewer, new MeasurementId(measurement));
    }

    @PostMapping("/talks/{measurement}/actions")
    ModelAndView propose(
            @PathVariable UUID measurement,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            RedirectAttributes after) {
        var talk = new MeasurementId(measurement);
        var form = ActionForm.of(typed);
        var id = EditActionPages.idOf(typed.getOrDefault("id", ""));
        return switch (form.read(pages.today(), pages.responsibles(viewer, talk))) {
            case ActionForm.Reading.Wrong(var problems) -> pages.wrong(viewer, talk, id, form, problems);
            case ActionForm.Reading.Read(var intent) ->
                propose.propose(viewer, talk, id, intent) instanceof PlanOutcome.PlanStands
                        ? pages.wrong(viewer, talk, id, form, Problems.ofState("innehall", "dialogue.plan.stands"))
                        : saved(measurement, after);
        };
    }

    @GetMapping("/actions/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, Viewer viewer) {
        return pages.edit(viewer, new ActionId(id));
    }

    @PostMapping("/actions/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes after) {
        var action = new ActionId(id);
        var talk = pages.talkOf(viewer, action);
        var form = ActionForm.of(typed);
        var seen = EditActionPages.revisionOf(typed.getOrDefault("revision", ""));
        return switch (form.read(pages.today(), pages.responsibles(viewer, talk))) {
            case ActionForm.Reading.Wrong(var problems) -> pages.wrong(viewer, action, seen, form, problems);
            case ActionForm.Reading.Read(var intent) ->
                switch (change.change(viewer, action, seen, new ChangeAction.Order.Reword(intent))) {
                    case PlanOutcome.Done _ -> saved(talk.value(), after);
                    case PlanOutcome.ChangedMeanwhile(var now) -> pages.changedMeanwhile(viewer, now, form, request);
                    case PlanOutcome.PlanStands _ ->
                        pages.wrong(viewer, action, seen, form, Problems.ofState("innehall", "dialogue.plan.stands"));
                };
        };
    }

    @PostMapping("/actions/{id}/removal")
    ModelAndView remove(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String revision,
            Viewer viewer,
            RedirectAttributes after) {
        var action = new ActionId(id);
        var talk = pages.talkOf(viewer, action);
        var seen = EditActionPages.revisionOf(revision);
        var outcome = change.change(viewer, action, seen, new ChangeAction.Order.Remove());
        var told =
                switch (outcome) {
                    case PlanOutcome.Done _ -> Flash.done("dialogue.action.taken-out");
                    case PlanOutcome.ChangedMeanwhile _ -> Flash.notDone("dialogue.action.changed-meanwhile");
                    case PlanOutcome.PlanStands _ -> Flash.notDone("dialogue.plan.stands");
                };
        told.tell(after);
        return new ModelAndView("redirect:/talks/" + talk.value() + "#plan");
    }

    private static ModelAndView saved(UUID talk, RedirectAttributes after) {
        Flash.done("dialogue.action.saved").tell(after);
        return new ModelAndView("redirect:/talks/" + talk + "#plan");
    }
}
