package se.tyngdpunkt.audit.chain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be said of one municipality's chain.
 *
 * @param rows how many its blocks list
 * @param late how many of them are older than what the block before had sealed
 * @param waiting how many rows are in no block yet
 * @param faults the first of them
 * @param allFaults how many there are
 * @param met which of the noted digests it has
 * @param gone the oldest blocks that were deleted by the municipality's decision
 */
public record ChainReport(
        int blocks,
        long rows,
        long late,
        long waiting,
        Optional<Seal> last,
        List<Fault> faults,
        long allFaults,
        Set<String> met,
        List<Gone> gone) {

    /** Blocks after each other that were deleted by one decision. */
    public record Gone(int first, int last, String decision) {}

    public ChainReport {
        faults = List.copyOf(faults);
        met = Set.copyOf(met);
        gone = List.copyOf(gone);
    }

    public boolean isWhole() {
        return allFaults == 0;
    }
}
