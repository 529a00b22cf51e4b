package se.tyngdpunkt.authoring.web.draft;

import java.util.List;
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
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.publish.AskReadiness;
import se.tyngdpunkt.authoring.domain.publish.ExtendConsultation;
import se.tyngdpunkt.authoring.domain.publish.GiveBack;
import se.tyngdpunkt.authoring.domain.publish.Hindrance;
import se.tyngdpunkt.authoring.domain.publish.NoteConsultation;
import se.tyngdpunkt.authoring.domain.publish.PublishModel;
import se.tyngdpunkt.authoring.domain.publish.SendToReview;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.text.TypedDay;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/** The way from draft to published version. */
@Controller
class PublicationController {

    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_REASON = 500;

    private final DraftPages pages;
    private final AskReadiness readiness;
    private final NoteConsultation consultation;
    private final ExtendConsultation extension;
    private final SendToReview send;
    private final GiveBack giveBack;
    private final PublishModel publish;

    PublicationController(
            DraftPages pages,
            AskReadiness readiness,
            NoteConsultation consultation,
            ExtendConsultation extension,
            SendToReview send,
            GiveBack giveBack,
            PublishModel publish) {
        this.pages = pages;
        this.readiness = readiness;
        this.consultation = consultation;
        this.extension = extension;
        this.send = send;
        this.giveBack = giveBack;
        this.publish = publish;
    }

    @GetMapping("/models/drafts/{id}/publication")
    ModelAndView page(Viewer viewer, @PathVariable("id") UUID id) {
        return page(viewer, id, Map.of(), Problems.NONE);
    }

    @PostMapping("/models/drafts/{id}/consultation")
    ModelAndView consult(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var day = TypedDay.read(typed.getOrDefault("day", ""));
        var reference = OwnWords.required("reference", typed.getOrDefault("reference", ""), LONGEST_REFERENCE);
        var problems = day.isPresent()
                ? reference.problems()
                : Problems.at("day", "authoring.problem.day").and(reference.problems());
        if (!problems.isEmpty() || day.isEmpty()) {
            return refused(page(viewer, id, typed, problems));
        }
        var seen = DraftHead.revision(typed.getOrDefault("revision", ""));
        var stops = consultation.note(viewer, new DraftId(id), seen, day.get(), reference.text());
        return done(viewer, id, typed, stops, "authoring.publication.noted", next);
    }

    @PostMapping("/models/drafts/{id}/consultation/extension")
    ModelAndView extend(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var why = OwnWords.required("covers", typed.getOrDefault("covers", ""), LONGEST_REASON);
        if (!why.problems().isEmpty()) {
            return refused(page(viewer, id, typed, why.problems()));
        }
        var seen = DraftHead.revision(typed.getOrDefault("revision", ""));
        var stops = extension.extend(viewer, new DraftId(id), seen, why.text());
        return done(viewer, id, typed, stops, "authoring.publication.covered", next);
    }

    @PostMapping("/models/drafts/{id}/review")
    ModelAndView send(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "") String revision,
            RedirectAttributes next) {
        var stops = send.send(viewer, new DraftId(id), DraftHead.revision(revision));
        return done(viewer, id, Map.of(), stops, "authoring.publication.sent", next);
    }

    @PostMapping("/models/drafts/{id}/return")
    ModelAndView giveBack(Viewer viewer, @PathVariable("id") UUID id, @RequestParam Map<String, String> typed) {
        var why = OwnWords.required("reason", typed.getOrDefault("reason", ""), LONGEST_REASON);
        if (!why.problems().isEmpty()) {
            return refused(page(viewer, id, typed, why.problems()));
        }
        giveBack.giveBack(viewer, new DraftId(id), why.text());
        return back(id);
    }

    @PostMapping("/models/drafts/{id}/publication")
    ModelAndView publish(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "") String revision,
            RedirectAttributes next) {
        var stops = publish.publish(viewer, new DraftId(id), DraftHead.revision(revision));
        return done(viewer, id, Map.of(), stops, "authoring.publication.done", next);
    }

    private ModelAndView done(
            Viewer viewer,
            UUID id,
            Map<String, String> typed,
            List<Hindrance> stops,
            String messageKey,
            RedirectAttributes next) {
        if (!stops.isEmpty()) {
            return refused(page(
                    viewer,
                    id,
                    typed,
                    new Problems(stops.stream()
                            .map(stop -> new Problem("stops", stop.messageKey(), stop.arguments(), "", true))
                            .toList())));
        }
        Flash.done(messageKey).tell(next);
        return back(id);
    }

    private ModelAndView page(Viewer viewer, UUID id, Map<String, String> typed, Problems problems) {
        var ready = readiness.ask(viewer, new DraftId(id));
        var stops = ready.draft().isDraft() ? ready.beforeReview() : ready.beforePublication(viewer.person());
        return new ModelAndView(
                "authoring/publication",
                "page",
                new PublicationPage(
                        pages.head(pages.told(viewer, new DraftId(id)), "publication"), ready, stops, typed, problems));
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/models/drafts/" + id + "/publication");
    }

    private static ModelAndView refused(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
