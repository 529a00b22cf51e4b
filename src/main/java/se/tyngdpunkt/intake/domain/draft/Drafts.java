package se.tyngdpunkt.intake.domain.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.shared.PersonId;

/** Files that wait for approval: one per person, a day at most. */
public interface Drafts {

    void keep(Draft draft, PersonId by, Instant now);

    Optional<Draft> find(UUID id, PersonId by);

    /** What its columns are, and nothing of the others from then on. */
    void tell(Draft told);

    void drop(UUID id);
}
