package se.tyngdpunkt.authoring.web.draft;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.publish.ExtendConsultation;
import se.tyngdpunkt.authoring.domain.publish.NoteConsultation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.text.TypedDay;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problems;

/** What is noted of the consultation with the unions. */
@Controller
class ConsultationController {

    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_REASON = 500;

    private final PublicationPages pages;
    private final NoteConsultation consultation;
    private final ExtendConsultation extension;

    ConsultationController(PublicationPages pages, NoteConsultation consultation, ExtendConsultation extension) {
        this.pages = pages;
        this.consultation = consultation;
        this.extension = extension;
    }

    @PostMapping("/models/drafts/{id}/consultation")
    ModelAndView consult(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var day = TypedDay.read(typed.getOrDefault("day", ""));
        var reference = OwnWords.required("reference", typed.getOrDefault("reference", ""), LONGEST_REFERENCE);
        var problems =
                (day.isEmpty() ? Problems.at("day", "authoring.problem.day") : Problems.NONE).and(reference.problems());
        if (!problems.isEmpty() || day.isEmpty()) {
            return PublicationPages.refused(pages.page(viewer, id, typed, problems));
        }
        var seen = DraftHead.revision(typed.getOrDefault("revision", ""));
        var stops = consultation.note(viewer, new DraftId(id), seen, day.get(), reference.text());
        return stops.contains(NoteConsultation.DAY_AHEAD)
                ? PublicationPages.refused(
                        pages.page(viewer, id, typed, Problems.at("day", NoteConsultation.DAY_AHEAD.messageKey())))
                : pages.done(viewer, id, typed, stops, "authoring.publication.noted", next);
    }

    @PostMapping("/models/drafts/{id}/consultation/extension")
    ModelAndView extend(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var why = OwnWords.required("covers", typed.getOrDefault("covers", ""), LONGEST_REASON);
        if (!why.problems().isEmpty()) {
            return PublicationPages.refused(pages.page(viewer, id, typed, why.problems()));
        }
        var seen = DraftHead.revision(typed.getOrDefault("revision", ""));
        var stops = extension.extend(viewer, new DraftId(id), seen, why.text());
        return pages.done(viewer, id, typed, stops, "authoring.publication.covered", next);
    }
}
