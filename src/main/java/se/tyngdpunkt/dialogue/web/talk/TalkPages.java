package se.tyngdpunkt.dialogue.web.talk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.dialogue.domain.reading.ReadTalk;
import se.tyngdpunkt.dialogue.domain.reading.TalkView;
import se.tyngdpunkt.dialogue.web.picture.AgendaPart;
import se.tyngdpunkt.dialogue.web.picture.PicturePart;
import se.tyngdpunkt.dialogue.web.picture.TrendPart;
import se.tyngdpunkt.dialogue.web.sheet.AgreementPart;
import se.tyngdpunkt.dialogue.web.sheet.NotesPart;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.message.LettersSent;
import se.tyngdpunkt.message.LettersSent.LetterCounts;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.NameTag;
import se.tyngdpunkt.shell.Words;

/** Puts the page of a talk together, as it is kept or with what could not be kept. */
@Component
class TalkPages {

    private final ReadTalk reading;
    private final Letters letters;
    private final LettersSent sent;
    private final Frames frames;
    private final Clock clock;

    TalkPages(ReadTalk reading, Letters letters, LettersSent sent, Frames frames, Clock clock) {
        this.reading = reading;
        this.letters = letters;
        this.sent = sent;
        this.frames = frames;
        this.clock = clock;
    }

    ModelAndView show(Viewer viewer, MeasurementId talk, HttpServletRequest request) {
        return page(viewer, talk, Typed.NOTHING, request);
    }

    ModelAndView refused(Viewer viewer, MeasurementId talk, Typed typed, HttpServletRequest request) {
        var page = page(viewer, talk, typed, request);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    Optional<TrendPart> trend(Viewer viewer, MeasurementId talk, Words words) {
        return reading.read(viewer, talk)
                .flatMap(view -> view.picture() instanceof TalkView.Pictured.Shown(var shown)
                        ? Optional.of(TrendPart.of(shown, "", words))
                        : Optional.empty());
    }

    private ModelAndView page(Viewer viewer, MeasurementId talk, Typed typed, HttpServletRequest request) {
        var words = frames.wordsOf(request);
        return reading.read(viewer, talk)
                .map(view -> new ModelAndView("dialogue/talk").addObject("page", pageOf(view, typed, words)))
                .orElseGet(() -> new ModelAndView("dialogue/noLeader").addObject("page", new NoLeaderPage(talk)));
    }

    private TalkPage pageOf(TalkView view, Typed typed, Words words) {
        var talk = view.talk();
        var worker = view.nameOf(talk.worker());
        var isWorker = view.access().isWorker();
        var who = isWorker ? "" : view.givenNameOf(talk.worker());
        var picture =
                switch (view.picture()) {
                    case TalkView.Pictured.Shown(var shown) -> Optional.of(shown);
                    case TalkView.Pictured.NotSubmitted() -> Optional.<Picture>empty();
                };
        return new TalkPage(
                "/talks/" + talk.measurement().value(),
                view.round().name(),
                new TalkPage.Pair(
                        worker,
                        view.givenNameOf(talk.worker()),
                        NameTag.initialsOf(worker),
                        view.nameOf(talk.leader()),
                        view.givenNameOf(talk.leader())),
                isWorker,
                view.mayTakeOver(),
                BookingPart.of(view, clock.instant(), typed, letters.canBeSent(), sentAbout(talk.measurement()), words),
                picture.map(shown -> PicturePart.of(shown, who, words)),
                picture.map(shown -> TrendPart.of(shown, who, words)),
                AgendaPart.of(view, typed.values(), words),
                NotesPart.of(view, typed.values()),
                PlanPart.of(view, words),
                AgreementPart.of(view, typed.values(), words),
                typed.problems());
    }

    private LetterCounts sentAbout(MeasurementId talk) {
        return sent.about(List.of(talk.value())).getOrDefault(talk.value(), LetterCounts.NONE);
    }
}
