package se.tyngdpunkt.measurement.rescoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The re-scorings of the municipality in scope. */
public interface Rescorings {

    Optional<Rescoring> find(RescoringId id);

    /** Those asked for a draft that have not been deleted, the latest first. */
    List<Rescoring> of(UUID subject);

    /** How many have been asked for of a draft, deleted ones among them. */
    int askedFor(UUID subject);

    /** What has come of it, per group that took part; nothing before everybody has been gone through, and none afterwards. */
    List<GroupMoves> moves(RescoringId id);

    /** Its figures have been made: what each came to is deleted. */
    void finish(RescoringId id);

    /** Takes it away; it still counts among those asked for. */
    void delete(RescoringId id);

    /** Those whose time is over. */
    List<RescoringId> keptUntil(Instant now);

    /** Removes every trace of one whose time is over. */
    void remove(RescoringId id);
}
