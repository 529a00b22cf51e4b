package se.tyngdpunkt.measurement.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.TalksBooked;
import se.tyngdpunkt.measurement.domain.contest.OwnScoring;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements;
import se.tyngdpunkt.measurement.domain.hardrow.HardRowReason;
import se.tyngdpunkt.measurement.domain.hardrow.HardRows;
import se.tyngdpunkt.measurement.web.key.ResultPart;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.shell.Frames;

/** The receipt, which is also where a sent measurement is read afterwards. */
@Controller
class ReceiptController {

    private final OwnMeasurements measurements;
    private final HardRows hardRows;
    private final TalksBooked talks;
    private final FormPages forms;
    private final Organisation organisation;
    private final OwnScoring scorings;
    private final Frames frames;

    ReceiptController(
            OwnMeasurements measurements,
            HardRows hardRows,
            TalksBooked talks,
            FormPages forms,
            Organisation organisation,
            OwnScoring scorings,
            Frames frames) {
        this.measurements = measurements;
        this.hardRows = hardRows;
        this.talks = talks;
        this.forms = forms;
        this.organisation = organisation;
        this.scorings = scorings;
        this.frames = frames;
    }

    @GetMapping("/my/measurements/{id}/receipt")
    ModelAndView receipt(Viewer viewer, @PathVariable("id") UUID id, HttpServletRequest request) {
        var own = measurements.one(viewer, new MeasurementId(id));
        var measured = own.measured();
        if (measured.isDraft()) {
            return new ModelAndView("redirect:/my/measurements/" + id);
        }
        if (measured.round().isAnonymous()) {
            return new ModelAndView("measurement/anonymousReceipt", "page", measured.round());
        }
        var words = frames.wordsOf(request);
        var instrument = own.version().instrument();
        var occasion = own.occasion(
                AnswerReading.ofBoth(instrument, measured.confirmed()).answers());
        var page = new ReceiptPage(
                measured.head().id(),
                measured.round(),
                instrument,
                measured.head().state(),
                measured.submittedAt(),
                AnswerSheet.of(instrument, measured.typed()),
                RowNotes.of(occasion, false, words.language()),
                occasion.explained(),
                scorings.of(viewer, measured.head().id(), words.language()).map(scored -> ResultPart.of(scored, words)),
                measured.scored().rowsAreGone(),
                own.grounds().bridged(),
                forms.leader(viewer, measured.round()),
                Optional.ofNullable(talks.of(List.of(measured.head().id()))
                        .get(measured.head().id())),
                hardRows.of(viewer, measured.head().id()),
                Arrays.stream(HardRowReason.values()).map(HardRowReason::key).toList(),
                measured.hardRowsMayBeTold(),
                measured.mayBeTakenBackOn(organisation.today()));
        return new ModelAndView("measurement/receipt", "page", page);
    }
}
