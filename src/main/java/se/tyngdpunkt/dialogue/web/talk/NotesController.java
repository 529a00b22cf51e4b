package se.tyngdpunkt.dialogue.web.talk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.dialogue.domain.note.WriteNotes;
import se.tyngdpunkt.dialogue.domain.note.WritingOutcome;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Problems;

/** Saves the sheet; the button that was pressed says what comes next. */
@Controller
class NotesController {

    private final WriteNotes write;
    private final NextStep next;
    private final NotesPages pages;

    NotesController(WriteNotes write, NextStep next, NotesPages pages) {
        this.write = write;
        this.next = next;
        this.pages = pages;
    }

    @PostMapping("/talks/{measurement}/notes")
    ModelAndView save(
            @PathVariable UUID measurement,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes after) {
        var talk = new MeasurementId(measurement);
        var form = NotesForm.of(typed);
        var whileWriting = request.getHeader("HX-Request") != null;
        if (whileWriting && !form.problems().isEmpty()) {
            return pages.notSaved("dialogue.save.refused", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (write.write(viewer, talk, form.draft())) {
            case WritingOutcome.Saved _
            when !form.problems().isEmpty() -> pages.refused(viewer, talk, form.unsaved(typed, Set.of()), request);
            case WritingOutcome.Clashes clashes
            when !form.problems().isEmpty() ->
                pages.refused(
                        viewer,
                        talk,
                        form.unsaved(typed, clashes.merge().clashes().keySet()),
                        request);
            case WritingOutcome.Saved saved ->
                whileWriting
                        ? pages.saved(form, saved, request)
                        : next.after(viewer, talk, form, saved, typed, after)
                                .orElseGet(() -> next.refused(viewer, talk, typed, request));
            case WritingOutcome.Clashes clashes ->
                whileWriting
                        ? pages.notSaved("dialogue.save.clash", HttpStatus.CONFLICT)
                        : pages.conflict(viewer, talk, clashes);
            case WritingOutcome.TextStands _ ->
                whileWriting
                        ? pages.notSaved("dialogue.save.stands", HttpStatus.CONFLICT)
                        : pages.refused(
                                viewer,
                                talk,
                                new Typed(typed, Problems.ofState("innehall", "dialogue.text-stands")),
                                request);
        };
    }
}
