package se.tyngdpunkt.authoring.web.trial;

import jakarta.servlet.http.HttpServletRequest;
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
import se.tyngdpunkt.authoring.domain.trial.SaveAnswers;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Problems;

/** A draft's forms filled in with made-up answers: reckoned while they are written, and kept as the draft's example if she wants. */
@Controller
class PreviewController {

    private static final String ADDRESS = "/models/drafts/{id}/preview";

    private final PreviewPages pages;
    private final SaveAnswers save;

    PreviewController(PreviewPages pages, SaveAnswers save) {
        this.pages = pages;
        this.save = save;
    }

    @GetMapping(ADDRESS)
    ModelAndView preview(Viewer viewer, @PathVariable("id") UUID id, HttpServletRequest request) {
        return view("authoring/preview", pages.asKept(viewer, new DraftId(id), request));
    }

    @PostMapping(value = ADDRESS, headers = "HX-Request")
    ModelAndView reckoned(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        return view("authoring/_previewed", pages.written(viewer, new DraftId(id), typed, "", request));
    }

    @PostMapping(ADDRESS)
    ModelAndView write(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "do", defaultValue = "reckon") String wish,
            @RequestParam(name = "add", defaultValue = "") String add,
            @RequestParam(name = "seen", defaultValue = "") String seen,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var draft = new DraftId(id);
        var page = pages.written(viewer, draft, typed, add, request);
        if (!page.problems().isEmpty()) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, page);
        }
        if (!wish.equals("keep") || !add.isEmpty()) {
            return view("authoring/preview", page);
        }
        if (page.forms().isEmpty()) {
            return refused(
                    HttpStatus.CONFLICT, page.with(Problems.ofState("not-ready", "authoring.preview.not-ready")));
        }
        if (!page.isReadable()) {
            return refused(HttpStatus.CONFLICT, page.with(Problems.ofState("form", "authoring.preview.unreadable")));
        }
        return switch (save.save(viewer, draft, seen, pages.text(viewer, draft, typed))) {
            case KEPT -> {
                Flash.done("authoring.preview.kept").tell(redirect);
                yield new ModelAndView("redirect:/models/drafts/" + id + "/preview");
            }
            case TRIED_ONLY ->
                refused(HttpStatus.CONFLICT, page.with(Problems.ofState("form", "authoring.preview.closed")));
            case OVERTAKEN -> refused(HttpStatus.CONFLICT, page.overtaken());
            case TOO_LONG ->
                refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        page.with(Problems.ofState("form", "authoring.trial.too-long")));
            case NAMES_SOMEBODY ->
                refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        page.with(Problems.ofState("form", "shell.words.names-somebody")));
        };
    }

    private static ModelAndView refused(HttpStatus status, PreviewPage page) {
        var view = view("authoring/preview", page);
        view.setStatus(status);
        return view;
    }

    private static ModelAndView view(String template, PreviewPage page) {
        return new ModelAndView(template, "page", page);
    }
}
