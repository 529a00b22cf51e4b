package se.tyngdpunkt.organisation.domain.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** The changes that have been made, kept so that each can be undone. */
public interface ChangeLog {

    void keep(ChangeId id, Plan plan, PersonId by);

    Optional<Change> change(ChangeId id);

    /** The steps in the order in which they were done. */
    List<Step> stepsOf(ChangeId id);

    void undone(ChangeId id, PersonId by);

    /** Those that touched any of the units or what became of them, newest first. */
    List<Change> of(Collection<UnitId> units);

    /**
     * A change that was made.
     *
     * @param moved whose workplace it is, of a transfer
     */
    record Change(
            ChangeId id,
            ChangeKind kind,
            UnitId unit,
            LocalDate day,
            PersonId by,
            Instant at,
            boolean isUndone,
            Optional<PersonId> moved) {}
}
