package se.tyngdpunkt.dialogue.domain.talk;

import java.time.Instant;

/** What one of the two says of the text: nothing yet, that it is right, or what she does not agree with. */
public sealed interface Statement {

    record Waiting() implements Statement {}

    /** She had confirmed, and the text was changed afterwards. */
    record Withdrawn(Instant at) implements Statement {}

    /** Said of one revision of the text. */
    sealed interface Given extends Statement {

        int revision();

        Instant at();
    }

    record Confirmed(int revision, Instant at) implements Given {}

    /** Shown to both; does not hinder that the talk counts as held. */
    record Disagrees(int revision, String words, Instant at) implements Given {

        public static final int LONGEST = 1000;
    }

    /** Nobody stands by a text she has not read; a disagreement stays readable but is about the older text. */
    default Statement afterChange(Instant at) {
        return this instanceof Confirmed ? new Withdrawn(at) : this;
    }

    default boolean isAbout(int revision) {
        return this instanceof Given given && given.revision() == revision;
    }
}
