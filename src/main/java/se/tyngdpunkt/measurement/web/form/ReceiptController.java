package se.tyngdpunkt.measurement.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.TalksBooked;
import se.tyngdpunkt.measurement.domain.form.HardRowReason;
import se.tyngdpunkt.measurement.domain.form.HardRows;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements;
import se.tyngdpunkt.measurement.domain.form.TakeBack;
import se.tyngdpunkt.measurement.domain.form.TellHardRows;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.shell.Flash;

/** The receipt, the one optional question after it, and taking back what was sent. */
@Controller
class ReceiptController {

    private static final String ROW = "hard.";

    private final OwnMeasurements measurements;
    private final HardRows hardRows;
    private final TellHardRows tellHardRows;
    private final TakeBack takeBack;
    private final TalksBooked talks;
    private final FormPages forms;
    private final Organisation organisation;

    ReceiptController(
            OwnMeasurements measurements,
            HardRows hardRows,
            TellHardRows tellHardRows,
            TakeBack takeBack,
            TalksBooked talks,
            FormPages forms,
            Organisation organisation) {
        this.measurements = measurements;
        this.hardRows = hardRows;
        this.tellHardRows = tellHardRows;
        this.takeBack = takeBack;
        this.talks = talks;
        this.forms = forms;
        this.organisation = organisation;
    }

    @GetMapping("/my/measurements/{id}/receipt")
    ModelAndView receipt(Viewer viewer, @PathVariable("id") UUID id) {
        var own = measurements.one(viewer, new MeasurementId(id));
        var measured = own.measured();
        if (measured.isDraft()) {
            return new ModelAndView("redirect:/my/measurements/" + id);
        }
        var instrument = own.version().instrument();
        var page = new ReceiptPage(
                measured.head().id(),
                measured.round(),
                instrument,
                measured.head().state(),
                measured.submittedAt(),
                AnswerSheet.of(instrument, measured.typed()),
                own.occasion(AnswerReading.ofBoth(instrument, measured.both()).answers())
                        .explained(),
                forms.leader(viewer),
                Optional.ofNullable(talks.of(List.of(measured.head().id()))
                        .get(measured.head().id())),
                hardRows.of(viewer, measured.head().id()),
                Arrays.stream(HardRowReason.values()).map(HardRowReason::key).toList(),
                measured.hardRowsMayBeTold(),
                measured.mayBeTakenBackOn(organisation.today()));
        return new ModelAndView("measurement/receipt", "page", page);
    }

    @PostMapping("/my/measurements/{id}/hard-rows")
    String tellHardRows(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        var reasons = new TreeMap<String, String>();
        sent.forEach((name, value) -> {
            if (name.startsWith(ROW)) {
                reasons.put(name.substring(ROW.length()), value);
            }
        });
        var flash = tellHardRows.tell(viewer, new MeasurementId(id), reasons)
                ? Flash.done("measurement.hard.thanks")
                : Flash.notDone("measurement.hard.closed");
        flash.tell(redirect);
        return "redirect:/my/measurements/" + id + "/receipt";
    }

    @PostMapping("/my/measurements/{id}/take-back")
    String takeBack(Viewer viewer, @PathVariable("id") UUID id, RedirectAttributes redirect) {
        if (takeBack.takeBack(viewer, new MeasurementId(id))) {
            return "redirect:/my/measurements/" + id;
        }
        Flash.notDone("measurement.receipt.too-late-to-take-back").tell(redirect);
        return "redirect:/my/measurements/" + id + "/receipt";
    }
}
