package se.tyngdpunkt.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.audit.chain.Block;
import se.tyngdpunkt.audit.chain.Seal;
import se.tyngdpunkt.audit.chain.Tip;
import se.tyngdpunkt.audit.chain.TrailRow;

/** The blocks that seal the trail of the municipality in scope; they can only be added to. */
public interface Chain {

    /** Where the next block is put. */
    Tip tip();

    /** The last block. */
    Optional<Seal> last();

    /** Rows in no block, written from the one moment until before the other, the earliest first. */
    List<TrailRow> unsealed(Tip tip, Instant until, int atMost);

    void add(List<Block> blocks);
}
