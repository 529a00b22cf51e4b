package se.tyngdpunkt.measurement.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.anonymous.SendAnonymously;
import se.tyngdpunkt.measurement.domain.anonymous.SendAnonymously.Sending;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements.Own;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Problems;

/** The form of an anonymous round: what is typed goes from page to page with her browser and is kept when she sends it. */
@Controller
class AnonymousController {

    private final OwnMeasurements measurements;
    private final SendAnonymously send;
    private final FormPages forms;
    private final Frames frames;

    AnonymousController(OwnMeasurements measurements, SendAnonymously send, FormPages forms, Frames frames) {
        this.measurements = measurements;
        this.send = send;
        this.forms = forms;
        this.frames = frames;
    }

    /** To be checked, or once more to be changed. */
    @PostMapping("/my/measurements/{id}/anonymous")
    ModelAndView write(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "do", defaultValue = "check") String wish,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        var own = anonymous(viewer, id);
        if (!own.measured().isDraft()) {
            return receipt(id);
        }
        if (!own.isOpen()) {
            return tooLate(viewer, own, typed, request);
        }
        var reading = AnswerReading.of(
                own.version().instrument(), typed, own.grounds().day());
        if (wish.equals("change")) {
            return form(viewer, own, typed, Problems.NONE, request, HttpStatus.OK);
        }
        return reading.maySubmit()
                ? new ModelAndView("measurement/anonymousCheck", "page", AnonymousCheckPage.of(own, reading))
                : incomplete(viewer, own, typed, reading, request);
    }

    @PostMapping("/my/measurements/{id}/anonymous/submission")
    ModelAndView send(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        return switch (send.send(viewer, new MeasurementId(id), typed)) {
            case Sending.Sent _ -> receipt(id);
            case Sending.Incomplete(var reading) -> incomplete(viewer, anonymous(viewer, id), typed, reading, request);
            case Sending.TooLate _ -> tooLate(viewer, anonymous(viewer, id), typed, request);
        };
    }

    private Own anonymous(Viewer viewer, UUID id) {
        var own = measurements.one(viewer, new MeasurementId(id));
        if (!own.measured().round().isAnonymous()) {
            throw new NotFound();
        }
        return own;
    }

    private ModelAndView incomplete(
            Viewer viewer, Own own, Map<String, String> typed, AnswerReading reading, HttpServletRequest request) {
        var problems = FormProblems.of(reading.problems(), own.version().instrument(), typed, frames.wordsOf(request));
        return form(viewer, own, typed, problems, request, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView tooLate(Viewer viewer, Own own, Map<String, String> typed, HttpServletRequest request) {
        var problems = Problems.ofState(
                "form",
                "measurement.anonymous.closed",
                frames.wordsOf(request).date(own.measured().lastDay()));
        return form(viewer, own, typed, problems, request, HttpStatus.CONFLICT);
    }

    private ModelAndView form(
            Viewer viewer,
            Own own,
            Map<String, String> typed,
            Problems problems,
            HttpServletRequest request,
            HttpStatus status) {
        var page = forms.page(viewer, own, typed, problems, frames.wordsOf(request), "");
        var view = new ModelAndView("measurement/form", "page", page);
        view.setStatus(status);
        return view;
    }

    private static ModelAndView receipt(UUID id) {
        return new ModelAndView("redirect:/my/measurements/" + id + "/receipt");
    }
}
