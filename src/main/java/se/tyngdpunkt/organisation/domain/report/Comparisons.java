package se.tyngdpunkt.organisation.domain.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.shared.PersonId;

/** The comparisons of long lists, each kept with its list and gone with it. */
public interface Comparisons {

    /** Nothing of a list that is short enough to be compared whenever it is asked for. */
    Optional<Comparison> find(UUID file, PersonId administrator);

    /** A list that is to be compared. */
    Optional<Waiting> waiting(UUID file);

    /** It has begun and come so far; kept at once, whatever becomes of the work in which it is told. */
    void moved(UUID file, int read, int compared, Instant now);

    /** It waits for its next turn then, or is given up. */
    void failed(UUID file, boolean isGivenUp, Instant now);

    /** Kept in place of what it came to before; nothing of a short list. */
    void told(UUID file, RosterOutcome outcome, Instant now);

    /** Whose list it is, and its text. */
    record Waiting(PersonId administrator, String text) {}
}
