package se.tyngdpunkt.organisation.domain.roster;

import java.util.List;

/** What came of reading a file. */
public sealed interface RosterOutcome {

    /** What approving would do, or, after an approval, what was done. */
    record Planned(RosterPlan plan) implements RosterOutcome {}

    record Done(RosterPlan plan) implements RosterOutcome {}

    /** Nothing is written as long as one row is faulty. */
    record Faulty(List<RosterFault> faults) implements RosterOutcome {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
