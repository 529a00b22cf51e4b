package se.tyngdpunkt.organisation.domain.reform;

import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.change.Plan;

/** What came of a wish to change units. */
public sealed interface Reformed {

    record Done(Plan plan) implements Reformed {}

    /**
     * Nothing is changed yet.
     *
     * @param isNew whether this is not what was approved, since something has changed in between
     */
    record Shown(Preview preview, boolean isNew) implements Reformed {}

    /** Nothing was changed; what to mend. */
    record Refused(Outcome.Refused<Plan> outcome) implements Reformed {}

    /** What stands in the way of undoing, in words of units and people. */
    record Barred(Barrier barrier, String name) implements Reformed {}

    /** Why a change can no longer be undone. */
    enum Barrier {
        ALREADY_UNDONE,
        /** Somebody's workplace or role was changed since; by name. */
        PERSON,
        /** The unit was changed since, or has got other people or parts. */
        UNIT,
        /** A round or its results stand on a unit that would go. */
        ROUND,
        /** Who undoes it would see more herself. */
        OWN_INSIGHT
    }
}
