package se.tyngdpunkt.dialogue.web.talk;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.dialogue.domain.talk.FindTalk;
import se.tyngdpunkt.dialogue.domain.talk.Invitations;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.message.CalendarFiles;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shell.Download;
import se.tyngdpunkt.shell.Frames;

/** The page of a talk, and what can be taken away from it. */
@Controller
class TalkController {

    private final TalkPages pages;
    private final FindTalk find;
    private final CalendarFiles calendar;
    private final Frames frames;

    TalkController(TalkPages pages, FindTalk find, CalendarFiles calendar, Frames frames) {
        this.pages = pages;
        this.find = find;
        this.calendar = calendar;
        this.frames = frames;
    }

    @GetMapping("/talks/{measurement}")
    ModelAndView show(@PathVariable UUID measurement, Viewer viewer, HttpServletRequest request) {
        return pages.show(viewer, new MeasurementId(measurement), request);
    }

    @GetMapping("/talks/{measurement}/invitation.ics")
    ResponseEntity<byte[]> invitation(@PathVariable UUID measurement, Viewer viewer, HttpServletRequest request) {
        var talk = find.find(viewer, new MeasurementId(measurement));
        var entry = Invitations.entryOf(talk).orElseThrow(NotFound::new);
        var text = calendar.fileOf(entry, frames.wordsOf(request));
        return Download.of(
                "samtal.ics",
                new MediaType("text", "calendar", StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/talks/{measurement}/trend.csv")
    ResponseEntity<byte[]> trend(@PathVariable UUID measurement, Viewer viewer, HttpServletRequest request) {
        var words = frames.wordsOf(request);
        var trend = pages.trend(viewer, new MeasurementId(measurement), words).orElseThrow(NotFound::new);
        return Download.of("trend.csv", Download.CSV, TrendFile.of(trend, words));
    }
}
