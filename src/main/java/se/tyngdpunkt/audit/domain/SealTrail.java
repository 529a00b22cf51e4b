package se.tyngdpunkt.audit.domain;

import java.time.Clock;
import se.tyngdpunkt.audit.chain.Block;
import se.tyngdpunkt.audit.chain.Sealing;
import se.tyngdpunkt.shared.UseCase;

/** Seals what has been written in the municipality's trail since last time; two who do it at once cannot both be heard. */
@UseCase
public class SealTrail {

    /** As many rows as are held in memory. */
    private static final int AT_ONCE = 20 * Block.MOST;

    private final Chain chain;
    private final Clock clock;

    SealTrail(Chain chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    /** Whether there is more to seal. */
    public boolean seal() {
        var now = clock.instant();
        var tip = chain.tip();
        var rows = chain.unsealed(tip, Sealing.until(now), AT_ONCE);
        var all = rows.size() < AT_ONCE;
        chain.add(Sealing.blocks(tip, rows, all, now));
        return !all;
    }
}
