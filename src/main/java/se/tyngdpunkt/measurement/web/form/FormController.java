package se.tyngdpunkt.measurement.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements;
import se.tyngdpunkt.measurement.domain.form.SaveDraft;
import se.tyngdpunkt.measurement.domain.form.SaveDraft.Saved;
import se.tyngdpunkt.measurement.domain.form.TabId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** The form: one page, saved as it is written with script, and by its buttons without. */
@Controller
class FormController {

    private final OwnMeasurements measurements;
    private final SaveDraft saveDraft;
    private final FormPages pages;
    private final Frames frames;

    FormController(OwnMeasurements measurements, SaveDraft saveDraft, FormPages pages, Frames frames) {
        this.measurements = measurements;
        this.saveDraft = saveDraft;
        this.pages = pages;
        this.frames = frames;
    }

    @GetMapping("/my/measurements/{id}")
    ModelAndView form(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "row", defaultValue = "") String row,
            HttpServletRequest request) {
        var own = measurements.one(viewer, new MeasurementId(id));
        if (!own.measured().isDraft()) {
            return new ModelAndView("redirect:/my/measurements/" + id + "/receipt");
        }
        return new ModelAndView(
                "measurement/form",
                "page",
                pages.page(viewer, own, own.grounds().typed(), Problems.NONE, frames.wordsOf(request), row));
    }

    @PostMapping(value = "/my/measurements/{id}", headers = "HX-Request")
    ModelAndView autosave(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "0") String revision,
            @RequestParam(name = "tab", defaultValue = "") String tab,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        var measurement = new MeasurementId(id);
        var saved = saveDraft.save(viewer, measurement, whole(revision), TabId.parse(tab), typed);
        var part = pages.part(measurements.one(viewer, measurement), saved, typed, frames.wordsOf(request));
        var view = new ModelAndView("measurement/_saved", "page", part);
        switch (part.state()) {
            case PARTLY -> view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case OVERTAKEN, TOO_LATE -> view.setStatus(HttpStatus.CONFLICT);
            case KEPT, NOTHING_YET -> view.setStatus(HttpStatus.OK);
        }
        return view;
    }

    @PostMapping("/my/measurements/{id}")
    ModelAndView save(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "0") String revision,
            @RequestParam(name = "tab", defaultValue = "") String tab,
            @RequestParam(name = "do", defaultValue = "later") String wish,
            @RequestParam(name = "keep", defaultValue = "") String keep,
            @RequestParam(name = "add", defaultValue = "") String add,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request) {
        var measurement = new MeasurementId(id);
        var own = measurements.one(viewer, measurement);
        if (own.measured().round().isAnonymous()) {
            throw new Forbidden();
        }
        var typed = withKept(own, keep, sent);
        var added =
                ListPart.withRow(own.version().instrument(), add, own.grounds().carriedOver(), typed);
        return switch (saveDraft.save(viewer, measurement, whole(revision), TabId.parse(tab), typed)) {
            case Saved.Kept kept -> {
                var words = frames.wordsOf(request);
                var mend = wish.equals("check") && keep.isEmpty() && add.isEmpty()
                        ? kept.reading().problems()
                        : kept.reading().problemsOfDraft();
                yield mend.isEmpty()
                        ? new ModelAndView("redirect:" + next(id, wish, keep, added))
                        : again(
                                viewer,
                                measurement,
                                typed,
                                FormProblems.of(mend, own.version().instrument(), typed, words),
                                words,
                                added);
            }
            case Saved.Overtaken _ -> new ModelAndView("redirect:/my/measurements/" + id + "/versions");
            case Saved.TooLate _ -> tooLate(viewer, measurement, typed, request);
        };
    }

    /** The round has closed meanwhile: said, with what was typed still readable, although it can no longer be saved. */
    private ModelAndView tooLate(
            Viewer viewer, MeasurementId id, Map<String, String> typed, HttpServletRequest request) {
        var own = measurements.one(viewer, id);
        if (!own.measured().isDraft()) {
            return new ModelAndView("redirect:/my/measurements/" + id.value() + "/receipt");
        }
        Words words = frames.wordsOf(request);
        var problems = Problems.ofState(
                "form", "measurement.form.closed", words.date(own.measured().lastDay()));
        var view = new ModelAndView("measurement/form", "page", pages.page(viewer, own, typed, problems, words, ""));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private ModelAndView again(
            Viewer viewer, MeasurementId id, Map<String, String> typed, Problems problems, Words words, String focus) {
        var view = new ModelAndView(
                "measurement/form",
                "page",
                pages.page(viewer, measurements.one(viewer, id), typed, problems, words, focus));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static String next(UUID id, String wish, String keep, String added) {
        if (!added.isEmpty()) {
            // Without a place in the address: a browser would go there and not to the field that asks for the focus.
            return "/my/measurements/" + id + "?row=" + added;
        }
        if (!keep.isEmpty()) {
            return "/my/measurements/" + id + "#" + AnswerField.count(keep).name();
        }
        return wish.equals("check") ? "/my/measurements/" + id + "/check" : "/";
    }

    /** Without script the button that takes over last time's number sends the form; only a stock may be taken over. */
    private static SortedMap<String, String> withKept(OwnMeasurements.Own own, String keep, Map<String, String> sent) {
        var typed = new TreeMap<>(sent);
        own.version().instrument().activities().stream()
                .filter(row -> row.key().equals(keep) && row.mayCarryOver())
                .findFirst()
                .flatMap(row -> own.grounds().lastTime().flatMap(told -> told.answers().count(row.key()).stream()
                        .boxed()
                        .findFirst()))
                .ifPresent(count -> typed.put(AnswerField.count(keep).name(), String.valueOf(count)));
        return typed;
    }

    static int whole(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
