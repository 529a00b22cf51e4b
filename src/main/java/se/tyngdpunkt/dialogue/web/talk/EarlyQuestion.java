package se.tyngdpunkt.dialogue.web.talk;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.dialogue.domain.talk.Booking;
import se.tyngdpunkt.dialogue.domain.talk.FindTalk;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Viewer;

/** Asks whoever speaks of a talk before its time whether it has been held already; she may well have met earlier. */
@Component
class EarlyQuestion {

    private final FindTalk find;
    private final Clock clock;

    EarlyQuestion(FindTalk find, Clock clock) {
        this.find = find;
        this.clock = clock;
    }

    /** The question, unless the time has come or she has answered. */
    Optional<ModelAndView> ask(Viewer viewer, MeasurementId talk, int revision, Map<String, String> typed) {
        if (typed.containsKey("early")
                || !(find.find(viewer, talk).booking() instanceof Booking.Booked(var appointment, var _))
                || !appointment.start().isAfter(clock.instant())) {
            return Optional.empty();
        }
        var page = new EarlyPage(
                "/talks/" + talk.value(),
                appointment.start(),
                revision,
                typed.getOrDefault("next", ""),
                typed.getOrDefault("disagreement", ""));
        var view = new ModelAndView("dialogue/early").addObject("page", page);
        view.setStatus(HttpStatus.CONFLICT);
        return Optional.of(view);
    }
}
