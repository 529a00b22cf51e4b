package se.tyngdpunkt.authoring.web.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.draft.Saved;
import se.tyngdpunkt.authoring.domain.sheet.typed.Seen;

/**
 * What changes on the page each time the draft is saved while it is written.
 *
 * @param savedAt present when it was saved
 * @param messageKey why it was not, otherwise empty
 * @param faults of the text as it now stands
 * @param seen what a form of it is made of, where it was saved from one
 * @param drawn its levels, where it was saved from a form
 */
public record SavedPart(
        int revision,
        Optional<Instant> savedAt,
        String messageKey,
        FaultsPart faults,
        Optional<String> seen,
        DrawnBands drawn) {

    /** The answer to a save while writing in the text. */
    static ModelAndView ofText(Saved saved) {
        return answer(saved, FaultsPart::ofText, _ -> Optional.empty(), _ -> DrawnBands.NONE);
    }

    /** The answer to a save while writing in the form. */
    public static ModelAndView ofForm(Saved saved) {
        return answer(
                saved,
                FaultsPart::ofForm,
                text -> ModelFiles.tree(text).map(Seen::of).map(Seen::told),
                DrawnBands::of);
    }

    private static ModelAndView answer(
            Saved saved,
            Function<String, FaultsPart> faults,
            Function<String, Optional<String>> seen,
            Function<String, DrawnBands> drawn) {
        var now = saved.now();
        var part =
                switch (saved) {
                    case Saved.Kept _ ->
                        new SavedPart(
                                now.revision(),
                                Optional.of(now.saved().at()),
                                "",
                                faults.apply(now.content()),
                                seen.apply(now.content()),
                                drawn.apply(now.content()));
                    case Saved.Overtaken _ -> notSaved(now, "authoring.save.overtaken", faults);
                    case Saved.Closed _ -> notSaved(now, "authoring.save.closed", faults);
                    case Saved.Refused refused -> notSaved(now, refused.messageKey(), faults);
                };
        var view = new ModelAndView("authoring/_saved", "page", part);
        view.setStatus(
                switch (saved) {
                    case Saved.Kept _ -> HttpStatus.OK;
                    case Saved.Overtaken _, Saved.Closed _ -> HttpStatus.CONFLICT;
                    case Saved.Refused _ -> HttpStatus.UNPROCESSABLE_CONTENT;
                });
        return view;
    }

    private static SavedPart notSaved(Draft now, String why, Function<String, FaultsPart> faults) {
        return new SavedPart(
                now.revision(), Optional.empty(), why, faults.apply(now.content()), Optional.empty(), DrawnBands.NONE);
    }
}
