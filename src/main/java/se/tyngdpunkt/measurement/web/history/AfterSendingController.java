package se.tyngdpunkt.measurement.web.history;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.TakeBack;
import se.tyngdpunkt.measurement.domain.hardrow.TellHardRows;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Flash;

/** What a worker may do with what she has sent: answer the one optional question, and take it back. */
@Controller
class AfterSendingController {

    private static final String ROW = "hard.";

    private final TellHardRows tellHardRows;
    private final TakeBack takeBack;

    AfterSendingController(TellHardRows tellHardRows, TakeBack takeBack) {
        this.tellHardRows = tellHardRows;
        this.takeBack = takeBack;
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
