package se.tyngdpunkt.authoring.web.trial;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
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
import se.tyngdpunkt.authoring.domain.trial.ExampleAnswers;
import se.tyngdpunkt.authoring.domain.trial.SaveAnswers;
import se.tyngdpunkt.authoring.domain.trial.Trial;
import se.tyngdpunkt.authoring.web.draft.DraftHead;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Problems;

/** A draft tried on example answers, which are kept with it. */
@Controller
class TrialController {

    private final ReadDraft read;
    private final SaveAnswers save;
    private final Organisation organisation;
    private final Frames frames;

    TrialController(ReadDraft read, SaveAnswers save, Organisation organisation, Frames frames) {
        this.read = read;
        this.save = save;
        this.organisation = organisation;
        this.frames = frames;
    }

    @GetMapping("/models/drafts/{id}/trial")
    ModelAndView trial(Viewer viewer, @PathVariable("id") UUID id, HttpServletRequest request) {
        var told = read.read(viewer, new DraftId(id));
        var answers = told.draft().answers();
        return answers.isBlank()
                ? page(told, example(told), Optional.empty(), Problems.NONE)
                : tried(told, answers, request, Problems.NONE);
    }

    @PostMapping("/models/drafts/{id}/trial")
    ModelAndView reckon(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "answers", defaultValue = "") String typed,
            @RequestParam(name = "seen", defaultValue = "") String seen,
            HttpServletRequest request) {
        var answers = typed.replace("\r\n", "\n").replace("\u0000", "");
        var outcome = save.save(viewer, new DraftId(id), seen, answers);
        var told = read.read(viewer, new DraftId(id));
        return switch (outcome) {
            case KEPT -> new ModelAndView("redirect:/models/drafts/" + id + "/trial");
            case TRIED_ONLY -> tried(told, answers, request, Problems.NONE);
            case OVERTAKEN ->
                refused(
                        HttpStatus.CONFLICT,
                        tried(told, answers, request, Problems.at("answers", "authoring.trial.overtaken")));
            case TOO_LONG ->
                refused(page(told, answers, Optional.empty(), Problems.at("answers", "authoring.trial.too-long")));
            case NAMES_SOMEBODY ->
                refused(page(told, answers, Optional.empty(), Problems.at("answers", "shell.words.names-somebody")));
        };
    }

    private String example(ReadDraft.Told told) {
        return ModelFiles.instrument(told.draft().content())
                .map(model -> ExampleAnswers.of(model, organisation.today()))
                .orElse("");
    }

    private ModelAndView tried(ReadDraft.Told told, String answers, HttpServletRequest request, Problems problems) {
        Locale language = frames.wordsOf(request).language();
        return page(told, answers, Optional.of(Trial.of(told.draft().content(), answers, language)), problems);
    }

    private ModelAndView page(ReadDraft.Told told, String typed, Optional<Trial> trial, Problems problems) {
        return new ModelAndView(
                "authoring/trial",
                "page",
                new TrialPage(
                        DraftHead.of(told, "trial", organisation),
                        typed,
                        ExampleAnswers.seen(told.draft().answers()),
                        trial,
                        problems));
    }

    private static ModelAndView refused(ModelAndView view) {
        return refused(HttpStatus.UNPROCESSABLE_CONTENT, view);
    }

    private static ModelAndView refused(HttpStatus status, ModelAndView view) {
        view.setStatus(status);
        return view;
    }
}
