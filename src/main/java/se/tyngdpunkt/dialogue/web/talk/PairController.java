package se.tyngdpunkt.dialogue.web.talk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.dialogue.domain.agenda.AgendaItem;
import se.tyngdpunkt.dialogue.domain.agenda.ChangeAgenda;
import se.tyngdpunkt.dialogue.domain.agenda.ChangeAgenda.Order;
import se.tyngdpunkt.dialogue.domain.agreement.ReopenTalk;
import se.tyngdpunkt.dialogue.domain.agreement.Saying;
import se.tyngdpunkt.dialogue.domain.agreement.SpeakOfTalk;
import se.tyngdpunkt.dialogue.domain.note.ShareNotes;
import se.tyngdpunkt.dialogue.domain.talk.Reopening;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problems;

/** Small things the pair decides beside the text: the agenda, who else may read, agreeing after all, and opening it again. */
@Controller
class PairController {

    private final TalkPages pages;
    private final ChangeAgenda agenda;
    private final ShareNotes share;
    private final SpeakOfTalk speak;
    private final ReopenTalk reopen;

    PairController(TalkPages pages, ChangeAgenda agenda, ShareNotes share, SpeakOfTalk speak, ReopenTalk reopen) {
        this.pages = pages;
        this.agenda = agenda;
        this.share = share;
        this.speak = speak;
        this.reopen = reopen;
    }

    @PostMapping("/talks/{measurement}/agenda")
    ModelAndView agenda(
            @PathVariable UUID measurement,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            HttpServletRequest request) {
        var talk = new MeasurementId(measurement);
        if (typed.containsKey("strike")) {
            agenda.change(viewer, talk, new Order.Strike(typed.getOrDefault("strike", "")));
        } else if (typed.containsKey("restore")) {
            agenda.change(viewer, talk, new Order.Restore(typed.getOrDefault("restore", "")));
        } else {
            var item = OwnWords.required(
                    "item", typed.getOrDefault("item", ""), AgendaItem.Own.LONGEST, "dialogue.agenda.item.missing");
            if (!item.problems().isEmpty()) {
                return pages.refused(viewer, talk, new Typed(typed, item.problems()), request);
            }
            if (!agenda.change(viewer, talk, new Order.Add(idOf(typed), item.text()))) {
                var full = Problems.ofState("innehall", "dialogue.agenda.full");
                return pages.refused(viewer, talk, new Typed(typed, full), request);
            }
        }
        return new ModelAndView("redirect:/talks/" + measurement + "#agenda");
    }

    /** The one the form was given; one of its own where that was tampered with. */
    private static UUID idOf(Map<String, String> typed) {
        var id = typed.getOrDefault("id", "");
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(id) : UUID.randomUUID();
    }

    @PostMapping("/talks/{measurement}/notes/{leader}/sharing")
    String share(
            @PathVariable UUID measurement,
            @PathVariable UUID leader,
            @RequestParam(defaultValue = "") String share,
            Viewer viewer,
            RedirectAttributes after) {
        var shares = share.equals("yes");
        this.share.share(viewer, new MeasurementId(measurement), new PersonId(leader), shares);
        Flash.done(shares ? "dialogue.shared" : "dialogue.sharing-stopped").tell(after);
        return "redirect:/talks/" + measurement + "#earlier";
    }

    @PostMapping("/talks/{measurement}/reopening")
    ModelAndView reopen(
            @PathVariable UUID measurement,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes after) {
        var talk = new MeasurementId(measurement);
        var reason = OwnWords.required("reopenReason", typed.getOrDefault("reopenReason", ""), Reopening.LONGEST);
        if (!reason.problems().isEmpty()) {
            return pages.refused(viewer, talk, new Typed(typed, reason.problems()), request);
        }
        var told = reopen.reopen(viewer, talk, reason.text())
                ? Flash.done("dialogue.reopened")
                : Flash.notDone("dialogue.reopen.too-late");
        told.tell(after);
        return new ModelAndView("redirect:/talks/" + measurement + "#agreement");
    }

    @PostMapping("/talks/{measurement}/agreement")
    String agreeAfterAll(@PathVariable UUID measurement, Viewer viewer, RedirectAttributes after) {
        NextStep.told(speak.speak(viewer, new MeasurementId(measurement), -1, new Saying.ThatItIsRight()))
                .tell(after);
        return "redirect:/talks/" + measurement + "#agreement";
    }
}
