package se.tyngdpunkt.intake.domain.preview;

import java.util.List;
import se.tyngdpunkt.intake.domain.draft.OpenDraft.Opened;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.shell.Problems;

/** What came of a file: what to mend, what it would give, or the round that it gave. */
public sealed interface Outcome {

    /** Something in the cells; nothing is kept. */
    record Faulty(Opened opened, List<Fault> faults) implements Outcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** The round itself cannot be taken in as it is told; nothing is kept. */
    record Hindered(Opened opened, Problems problems) implements Outcome {}

    record Planned(Opened opened, Preview preview) implements Outcome {}

    record Done(RoundId round) implements Outcome {}
}
