package se.tyngdpunkt.measurement.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.CaseQuestion;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements.Own;
import se.tyngdpunkt.measurement.domain.form.SubmitMeasurement;
import se.tyngdpunkt.measurement.domain.form.SubmitMeasurement.Submitted;
import se.tyngdpunkt.measurement.domain.form.TimeQuestion;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** Check your answers, then send them. */
@Controller
class CheckController {

    private final OwnMeasurements measurements;
    private final SubmitMeasurement submit;
    private final FormPages forms;
    private final Frames frames;

    CheckController(OwnMeasurements measurements, SubmitMeasurement submit, FormPages forms, Frames frames) {
        this.measurements = measurements;
        this.submit = submit;
        this.forms = forms;
        this.frames = frames;
    }

    @GetMapping("/my/measurements/{id}/check")
    ModelAndView check(Viewer viewer, @PathVariable("id") UUID id, HttpServletRequest request) {
        var own = measurements.one(viewer, new MeasurementId(id));
        if (!own.measured().isDraft()) {
            return new ModelAndView("redirect:/my/measurements/" + id + "/receipt");
        }
        return reading(own).maySubmit() && !own.measured().round().isAnonymous()
                ? new ModelAndView(
                        "measurement/check", "page", page(viewer, own, frames.wordsOf(request), Problems.NONE))
                : new ModelAndView("redirect:/my/measurements/" + id);
    }

    @PostMapping("/my/measurements/{id}/submission")
    ModelAndView submit(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "0") String revision,
            HttpServletRequest request) {
        var measurement = new MeasurementId(id);
        return switch (submit.submit(viewer, measurement, FormController.whole(revision))) {
            case Submitted.Sent _ -> new ModelAndView("redirect:/my/measurements/" + id + "/receipt");
            case Submitted.Incomplete incomplete -> {
                var own = measurements.one(viewer, measurement);
                var problems = FormProblems.of(
                        incomplete.reading().problems(),
                        own.version().instrument(),
                        own.measured().typed(),
                        frames.wordsOf(request));
                var view = new ModelAndView(
                        "measurement/form",
                        "page",
                        forms.page(viewer, own, own.measured().typed(), problems, frames.wordsOf(request), ""));
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
            case Submitted.Overtaken _ -> new ModelAndView("redirect:/my/measurements/" + id + "/versions");
            case Submitted.Changed _ ->
                conflict(viewer, measurement, frames.wordsOf(request), "measurement.check.changed");
            case Submitted.TooLate _ ->
                conflict(viewer, measurement, frames.wordsOf(request), "measurement.check.closed");
        };
    }

    private ModelAndView conflict(Viewer viewer, MeasurementId id, Words words, String messageKey) {
        var own = measurements.one(viewer, id);
        var view = new ModelAndView(
                "measurement/check", "page", page(viewer, own, words, Problems.ofState("svar", messageKey)));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private static AnswerReading reading(Own own) {
        return AnswerReading.of(
                own.version().instrument(),
                own.measured().typed(),
                own.grounds().day());
    }

    private CheckPage page(Viewer viewer, Own own, Words words, Problems problems) {
        var instrument = own.version().instrument();
        var typed = own.measured().typed();
        var answers = reading(own).answers();
        var occasion = own.occasion(answers);
        var isTold = !instrument.way().isScoredByLeader();
        return new CheckPage(
                own.measured().head().id(),
                own.measured().round(),
                own.measured().revision(),
                AnswerSheet.of(instrument, typed),
                TimeQuestion.of(instrument, answers),
                CaseQuestion.of(instrument, answers, own.grounds().day()),
                isTold ? Optional.of(occasion.explained()) : Optional.empty(),
                forms.leader(viewer, own.measured().round()),
                RowNotes.of(occasion, isTold, words.language()),
                own.setAside().isPresent(),
                problems,
                instrument.way().namedUpToWord());
    }
}
