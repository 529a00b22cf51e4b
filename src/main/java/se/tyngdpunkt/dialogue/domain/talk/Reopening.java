package se.tyngdpunkt.dialogue.domain.talk;

import java.time.Instant;
import se.tyngdpunkt.shared.PersonId;

/**
 * That one of the two opened a held talk again, and why.
 *
 * @param revision the revision of the text that it began
 */
public record Reopening(int revision, PersonId by, Instant at, String reason) {

    public static final int LONGEST = 300;
}
