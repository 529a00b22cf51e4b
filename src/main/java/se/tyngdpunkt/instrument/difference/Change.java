package se.tyngdpunkt.instrument.difference;

import java.util.List;
import se.tyngdpunkt.instrument.Text;

/**
 * One thing that differs: in which pieces of the model, under which key of the file (empty for a whole piece), and what
 * stood and stands there (empty where nothing did). A piece without a title goes by its key.
 */
public record Change(Kind kind, How how, List<Text> pieces, String key, String before, String after) {

    public Change {
        pieces = List.copyOf(pieces);
    }

    /** What a change is a change of; the order is that of the report. */
    public enum Kind {
        ASKED,
        WEIGHS,
        HELD_AGAINST,
        JUDGED,
        USED,
        WORDS;

        /** Whether figures from before and after it may not stand beside each other. */
        public boolean breaksTheSeries() {
            return this != USED && this != WORDS;
        }
    }

    /** What happened. */
    public enum How {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED,
        /** The same in Swedish; another translation. */
        TRANSLATED,
        /** The same words, now word for word from the source or now ours. */
        MARKED
    }
}
