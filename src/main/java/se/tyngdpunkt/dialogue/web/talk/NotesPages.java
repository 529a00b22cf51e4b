package se.tyngdpunkt.dialogue.web.talk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.dialogue.domain.note.Fingerprint;
import se.tyngdpunkt.dialogue.domain.note.WritingOutcome;
import se.tyngdpunkt.dialogue.domain.talk.FindTalk;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Frames;

/** The answers to a save: a whole page without script, small parts with it. */
@Component
class NotesPages {

    private final TalkPages talks;
    private final FindTalk find;
    private final Organisation organisation;
    private final Frames frames;
    private final Clock clock;

    NotesPages(TalkPages talks, FindTalk find, Organisation organisation, Frames frames, Clock clock) {
        this.talks = talks;
        this.find = find;
        this.organisation = organisation;
        this.frames = frames;
        this.clock = clock;
    }

    ModelAndView refused(Viewer viewer, MeasurementId talk, Typed typed, HttpServletRequest request) {
        return talks.refused(viewer, talk, typed, request);
    }

    ModelAndView conflict(Viewer viewer, MeasurementId talk, WritingOutcome.Clashes clashes) {
        var other = organisation
                .person(find.find(viewer, talk).otherThan(viewer.person()))
                .map(Person::name)
                .orElse("");
        var page = ConflictPage.of("/talks/" + talk.value(), other, clashes.merge(), clashes.revision());
        var view = new ModelAndView("dialogue/conflict").addObject("page", page);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    /** From now on the writer has seen what she sent, whoever else has written: her next save must not undo that. */
    ModelAndView saved(NotesForm form, WritingOutcome.Saved saved, HttpServletRequest request) {
        var seen = form.draft().texts().entrySet().stream()
                .map(entry -> new SavedPart.Seen(
                        entry.getKey().key(), Fingerprint.of(entry.getValue()).value()))
                .toList();
        var othersWrote = !saved.merge().others().isEmpty();
        var time = frames.wordsOf(request).clock(clock.instant());
        return part(new SavedPart(
                othersWrote ? "dialogue.save.saved-beside" : "dialogue.save.saved",
                time,
                form.seenAfter(saved),
                seen,
                true));
    }

    ModelAndView notSaved(String messageKey, HttpStatus status) {
        var view = part(new SavedPart(messageKey, "", 0, List.of(), false));
        view.setStatus(status);
        return view;
    }

    private static ModelAndView part(SavedPart part) {
        return new ModelAndView("dialogue/_saved").addObject("page", part);
    }
}
