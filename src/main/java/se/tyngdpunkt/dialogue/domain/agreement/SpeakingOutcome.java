package se.tyngdpunkt.dialogue.domain.agreement;

/** What came of confirming, or of noting a disagreement. */
public sealed interface SpeakingOutcome {

    /** Said; the other has still to speak. */
    record Said() implements SpeakingOutcome {}

    /** Said, and so the talk is held. */
    record Held() implements SpeakingOutcome {}

    /** The text is another than the one she had before her: nothing was said of it. */
    record TextHasChanged() implements SpeakingOutcome {}

    /** The rows of the measurement have still to be gone through. */
    record NotSummed() implements SpeakingOutcome {}

    /** Both have spoken already. */
    record TextStands() implements SpeakingOutcome {}
}
