package se.tyngdpunkt.audit.chain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How rows are put into blocks. A row carries the time when it was written, and is seen by others only when its transaction
 * has ended. So nothing is sealed that is not a while old; and what turns up later still, older than what has been sealed,
 * is sealed with the next block as having come late. Only what is older by more than a day is never sealed: no deed of the
 * program takes so long, and the check names it.
 */
public final class Sealing {

    public static final Duration WHILE = Duration.ofMinutes(10);
    public static final Duration LATEST = Duration.ofDays(1);

    private Sealing() {}

    /** What is to be sealed at that time is older than this. */
    public static Instant until(Instant now) {
        return now.minus(WHILE).truncatedTo(ChronoUnit.MICROS);
    }

    /** And not older than this. */
    public static Instant from(Tip tip) {
        return tip.until().minus(LATEST);
    }

    /**
     * The blocks that seal these rows.
     *
     * @param rows by time
     * @param all whether there are no more that could be sealed now
     */
    public static List<Block> blocks(Tip tip, List<TrailRow> rows, boolean all, Instant now) {
        var sealedAt = now.truncatedTo(ChronoUnit.MICROS);
        var blocks = new ArrayList<Block>();
        var upon = tip;
        for (var begin = 0; begin < rows.size(); begin += Block.MOST) {
            var end = Math.min(begin + Block.MOST, rows.size());
            var some = rows.subList(begin, end);
            var reaches =
                    all && end == rows.size() ? until(now) : some.getLast().at();
            var block = Block.sealed(upon, sealedAt, latest(upon.until(), reaches), some);
            blocks.add(block);
            upon = block.tip();
        }
        return blocks;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
