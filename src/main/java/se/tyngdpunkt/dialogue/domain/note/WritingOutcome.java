package se.tyngdpunkt.dialogue.domain.note;

/** What came of saving the notes. */
public sealed interface WritingOutcome {

    /**
     * All that the writer changed is saved.
     *
     * @param revision the talk's revision after it
     */
    record Saved(int revision, Merge merge) implements WritingOutcome {}

    /** What did not clash is saved; the rest waits for the writer to choose. */
    record Clashes(int revision, Merge merge) implements WritingOutcome {}

    /** Both have spoken: the text stands, and nothing was saved. */
    record TextStands() implements WritingOutcome {}
}
