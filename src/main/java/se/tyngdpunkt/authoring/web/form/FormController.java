package se.tyngdpunkt.authoring.web.form;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.draft.ReadDraft;
import se.tyngdpunkt.authoring.domain.draft.SaveDraft;
import se.tyngdpunkt.authoring.domain.draft.Saved;
import se.tyngdpunkt.authoring.domain.sheet.SheetEdit;
import se.tyngdpunkt.authoring.domain.sheet.typed.OpenFilling;
import se.tyngdpunkt.authoring.web.draft.DraftHead;
import se.tyngdpunkt.authoring.web.draft.SavedPart;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/** A draft as a form: saved as it is written with script, and by its buttons without. */
@Controller
class FormController {

    private final ReadDraft read;
    private final FormPages forms;
    private final SaveDraft save;

    FormController(ReadDraft read, FormPages forms, SaveDraft save) {
        this.read = read;
        this.forms = forms;
        this.save = save;
    }

    @GetMapping("/models/drafts/{id}/form")
    ModelAndView form(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.form(read.read(viewer, new DraftId(id)), Problems.NONE, Map.of());
    }

    @PostMapping(value = "/models/drafts/{id}/form", headers = "HX-Request")
    ModelAndView autosave(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "") String revision,
            @RequestParam Map<String, String> typed) {
        var told = read.read(viewer, new DraftId(id));
        return SavedPart.ofForm(saved(viewer, told, revision, typed));
    }

    @PostMapping("/models/drafts/{id}/form")
    ModelAndView save(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "") String revision,
            @RequestParam(name = "do", defaultValue = "") String wish,
            @RequestParam Map<String, String> typed) {
        var told = read.read(viewer, new DraftId(id));
        return switch (saved(viewer, told, revision, typed)) {
            case Saved.Kept kept -> {
                var anchor = ListWish.of(wish)
                        .filter(_ -> ModelFiles.tree(kept.now().content()).isPresent())
                        .map(list -> done(viewer, kept, list))
                        .orElse("");
                yield new ModelAndView("redirect:/models/drafts/" + id + "/form" + anchor);
            }
            case Saved.Overtaken _ -> forms.clash(read.read(viewer, new DraftId(id)), typed);
            case Saved.Closed _ ->
                refused(
                        HttpStatus.CONFLICT,
                        forms.form(
                                read.read(viewer, new DraftId(id)),
                                Problems.ofState("faults", "authoring.save.closed"),
                                typed));
            case Saved.Refused refused ->
                refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        forms.form(told, Problems.ofState("faults", refused.messageKey()), typed));
        };
    }

    private String done(Viewer viewer, Saved.Kept kept, ListWish list) {
        var done = list.done(kept.now().content());
        save.save(viewer, kept.now().id(), kept.now().revision(), done);
        return list.anchor(done);
    }

    /** Fills what is left open with what was typed, and keeps the rest typed where it cannot be read. */
    @PostMapping("/models/drafts/{id}/filling")
    ModelAndView fill(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "") String revision,
            @RequestParam Map<String, String> typed) {
        var told = read.read(viewer, new DraftId(id));
        if (ModelFiles.tree(told.draft().content()).isEmpty()) {
            return form(viewer, id);
        }
        var filling = OpenFilling.of(told.draft().content(), typed);
        return switch (save.save(viewer, told.draft().id(), DraftHead.revision(revision), filling.text())) {
            case Saved.Kept _
            when filling.faults().isEmpty() -> new ModelAndView("redirect:/models/drafts/" + id + "/form");
            case Saved.Kept _ ->
                refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        forms.form(
                                read.read(viewer, new DraftId(id)),
                                new Problems(filling.faults().entrySet().stream()
                                        .map(fault -> Problem.at(fault.getKey(), fault.getValue()))
                                        .toList()),
                                typed));
            case Saved.Overtaken _ ->
                refused(
                        HttpStatus.CONFLICT,
                        forms.form(
                                read.read(viewer, new DraftId(id)),
                                Problems.ofState("faults", "authoring.fill.overtaken"),
                                typed));
            case Saved.Closed _ ->
                refused(
                        HttpStatus.CONFLICT,
                        forms.form(told, Problems.ofState("faults", "authoring.save.closed"), typed));
            case Saved.Refused refused ->
                refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        forms.form(told, Problems.ofState("faults", refused.messageKey()), typed));
        };
    }

    /** What was typed goes into the text that it was typed on; a later text is not touched. */
    private Saved saved(Viewer viewer, ReadDraft.Told told, String revision, Map<String, String> typed) {
        var draft = told.draft();
        var seen = DraftHead.revision(revision);
        var isReadable = ModelFiles.tree(draft.content()).isPresent();
        var content =
                draft.revision() == seen && isReadable ? SheetEdit.apply(draft.content(), typed) : draft.content();
        return save.save(viewer, draft.id(), seen, content);
    }

    private static ModelAndView refused(HttpStatus status, ModelAndView view) {
        view.setStatus(status);
        return view;
    }
}
