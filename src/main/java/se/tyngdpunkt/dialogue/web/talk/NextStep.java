package se.tyngdpunkt.dialogue.web.talk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.dialogue.domain.agreement.Saying;
import se.tyngdpunkt.dialogue.domain.agreement.SpeakOfTalk;
import se.tyngdpunkt.dialogue.domain.agreement.SpeakingOutcome;
import se.tyngdpunkt.dialogue.domain.note.WritingOutcome;
import se.tyngdpunkt.dialogue.domain.talk.Statement;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.text.FreeText;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.OwnWords;

/** What follows on a save: on to an action, or a word about the text that was just saved and seen. */
@Component
class NextStep {

    private final SpeakOfTalk speak;
    private final EarlyQuestion early;
    private final TalkPages pages;

    NextStep(SpeakOfTalk speak, EarlyQuestion early, TalkPages pages) {
        this.speak = speak;
        this.early = early;
        this.pages = pages;
    }

    /** Where to go; nothing if the disagreement could not be read. */
    Optional<ModelAndView> after(
            Viewer viewer,
            MeasurementId talk,
            NotesForm form,
            WritingOutcome.Saved saved,
            Map<String, String> typed,
            RedirectAttributes after) {
        var address = "redirect:/talks/" + talk.value();
        return switch (typed.getOrDefault("next", "")) {
            case "action" -> Optional.of(new ModelAndView(address + "/actions/new"));
            case "confirm" ->
                Optional.of(say(viewer, talk, form.seenAfter(saved), new Saying.ThatItIsRight(), typed, after));
            case "disagree" ->
                FreeText.read(typed.getOrDefault("disagreement", ""), Statement.Disagrees.LONGEST)
                                instanceof FreeText.Accepted(String words)
                        ? Optional.of(
                                say(viewer, talk, form.seenAfter(saved), new Saying.WhatIsNot(words), typed, after))
                        : Optional.empty();
            default -> {
                Flash.done("dialogue.saved").tell(after);
                yield Optional.of(new ModelAndView(address + "#notes"));
            }
        };
    }

    ModelAndView refused(Viewer viewer, MeasurementId talk, Map<String, String> typed, HttpServletRequest request) {
        var words = typed.getOrDefault("disagreement", "");
        var read =
                OwnWords.required("disagreement", words, Statement.Disagrees.LONGEST, "dialogue.disagreement.missing");
        return pages.refused(viewer, talk, new Typed(Map.of("disagreement", words), read.problems()), request);
    }

    private ModelAndView say(
            Viewer viewer,
            MeasurementId talk,
            int seen,
            Saying saying,
            Map<String, String> typed,
            RedirectAttributes after) {
        return early.ask(viewer, talk, seen, typed).orElseGet(() -> {
            told(speak.speak(viewer, talk, seen, saying)).tell(after);
            return new ModelAndView("redirect:/talks/" + talk.value() + "#agreement");
        });
    }

    static Flash told(SpeakingOutcome outcome) {
        return switch (outcome) {
            case SpeakingOutcome.Said() -> Flash.done("dialogue.said");
            case SpeakingOutcome.Held() -> Flash.done("dialogue.held");
            case SpeakingOutcome.TextHasChanged() -> Flash.notDone("dialogue.text-has-changed");
            case SpeakingOutcome.NotSummed() -> Flash.notDone("dialogue.not-summed");
            case SpeakingOutcome.TextStands() -> Flash.notDone("dialogue.text-stands");
        };
    }
}
