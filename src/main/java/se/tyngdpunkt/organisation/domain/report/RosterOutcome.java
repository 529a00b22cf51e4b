package se.tyngdpunkt.organisation.domain.report;

import java.util.List;
import se.tyngdpunkt.organisation.domain.Fault;

/** What came of reading a file. */
public sealed interface RosterOutcome {

    /** What approving would do. */
    record Planned(RosterReport report) implements RosterOutcome {}

    /** What was done. */
    record Done(RosterReport report) implements RosterOutcome {}

    /** The plan stands, but not whom it is to end; nothing is written. */
    record Refused(RosterReport report, List<Fault> faults) implements RosterOutcome {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing is written as long as one row is faulty. */
    record Faulty(List<RosterFault> faults) implements RosterOutcome {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
