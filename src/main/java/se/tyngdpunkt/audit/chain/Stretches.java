package se.tyngdpunkt.audit.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which block has sealed which time, of the blocks that are there. */
final class Stretches {

    private final TreeMap<Instant, Integer> blocks = new TreeMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    private record Gap(Instant from, Instant to) {

        boolean holds(Instant at) {
            return !at.isBefore(from) && !at.isAfter(to);
        }
    }

    void note(Tip block) {
        blocks.putIfAbsent(block.until(), block.number());
    }

    /** Blocks are gone between those two: what they listed may be of any time that they could have taken. */
    void noteGap(Tip before, Block after) {
        gaps.add(new Gap(before.until().minus(Sealing.LATEST), after.until()));
    }

    /** Whether the next block would still take a row of that time as having come late. */
    boolean areStillOpenFor(Instant at) {
        return blocks.isEmpty() || !at.isBefore(blocks.lastKey().minus(Sealing.LATEST));
    }

    /** The block that has sealed that time; none where a block that is gone may have listed what is of that time. */
    Optional<Integer> sealing(Instant at) {
        return gaps.stream().anyMatch(gap -> gap.holds(at))
                ? Optional.empty()
                : Optional.ofNullable(blocks.higherEntry(at)).map(Map.Entry::getValue);
    }
}
