package se.tyngdpunkt.audit.chain;

import java.time.Instant;
import java.util.UUID;

/** What a check has found that the program never does. */
public sealed interface Fault {

    /** These blocks are not there, though a later one is. */
    record BlocksGone(int first, int last) implements Fault {}

    /** It is not as it was sealed, or not what the block after it was put upon. */
    record BlockChanged(int block) implements Fault {}

    /** The block lists the row, with another digest. */
    record RowChanged(int block, Kind kind, UUID id) implements Fault {}

    /** The block lists the row. */
    record RowGone(int block, Kind kind, UUID id) implements Fault {}

    /** No block lists the row, though that one has sealed its time more than a day ago. */
    record RowAdded(int block, Kind kind, UUID id, Instant at) implements Fault {}
}
