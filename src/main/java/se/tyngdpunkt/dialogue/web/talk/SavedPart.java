package se.tyngdpunkt.dialogue.web.talk;

import java.util.List;

/**
 * The answer to a save while writing: words for the reader, and the fingerprints of what she now has before her.
 *
 * @param messageKey what became of it
 * @param argument the clock, or who else has written
 */
public record SavedPart(String messageKey, String argument, int revision, List<Seen> seen, boolean isSaved) {

    public record Seen(String key, String fingerprint) {}

    public SavedPart {
        seen = List.copyOf(seen);
    }
}
