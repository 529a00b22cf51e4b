package se.tyngdpunkt.dialogue.web.talk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.dialogue.domain.talk.BookTalk;
import se.tyngdpunkt.dialogue.domain.talk.BookingOutcome;
import se.tyngdpunkt.dialogue.domain.talk.CancelTalk;
import se.tyngdpunkt.dialogue.domain.talk.TakeOverTalk;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Flash;

/** The leader gives the talk a time, takes it back, or takes the talk over. */
@Controller
class BookingController {

    private final TalkPages pages;
    private final BookingForm form;
    private final BookTalk book;
    private final CancelTalk cancel;
    private final TakeOverTalk takeOver;

    BookingController(TalkPages pages, BookingForm form, BookTalk book, CancelTalk cancel, TakeOverTalk takeOver) {
        this.pages = pages;
        this.form = form;
        this.book = book;
        this.cancel = cancel;
        this.takeOver = takeOver;
    }

    @PostMapping("/talks/{measurement}/booking")
    ModelAndView book(
            @PathVariable UUID measurement,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes after) {
        var talk = new MeasurementId(measurement);
        return switch (form.read(typed)) {
            case BookingForm.Reading.Wrong(var problems) ->
                pages.refused(viewer, talk, new Typed(typed, problems), request);
            case BookingForm.Reading.Read(var appointment) ->
                told(book.book(viewer, talk, appointment), "dialogue.booked", measurement, after);
        };
    }

    @PostMapping("/talks/{measurement}/booking/cancellation")
    ModelAndView cancel(@PathVariable UUID measurement, Viewer viewer, RedirectAttributes after) {
        var outcome = cancel.cancel(viewer, new MeasurementId(measurement));
        return told(outcome, "dialogue.cancelled", measurement, after);
    }

    @PostMapping("/talks/{measurement}/leader")
    ModelAndView takeOver(@PathVariable UUID measurement, Viewer viewer, RedirectAttributes after) {
        var outcome = takeOver.takeOver(viewer, new MeasurementId(measurement));
        return told(outcome, "dialogue.taken-over", measurement, after);
    }

    private static ModelAndView told(BookingOutcome outcome, String done, UUID talk, RedirectAttributes after) {
        new Flash(
                        outcome instanceof BookingOutcome.Done ? done : "dialogue.already-held",
                        outcome instanceof BookingOutcome.Done)
                .tell(after);
        return new ModelAndView("redirect:/talks/" + talk);
    }
}
