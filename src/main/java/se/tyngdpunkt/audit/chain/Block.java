package se.tyngdpunkt.audit.chain;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A stretch of the trail, sealed.
 *
 * @param until what is older and in no block has come late
 * @param previous the digest of the block before, or of the municipality's id for the first
 * @param digest over all the rest
 */
public record Block(
        UUID municipality,
        int number,
        Instant sealedAt,
        Instant until,
        Digest previous,
        List<Listed> covers,
        Digest digest) {

    /** As many rows as it covers at most. */
    public static final int MOST = 1000;

    public Block {
        covers = List.copyOf(covers);
    }

    static Block sealed(Tip upon, Instant sealedAt, Instant until, List<TrailRow> rows) {
        var open = new Block(
                upon.municipality(),
                upon.number() + 1,
                sealedAt,
                until,
                upon.digest(),
                rows.stream().map(TrailRow::listed).toList(),
                upon.digest());
        return new Block(open.municipality, open.number, sealedAt, until, open.previous, open.covers, open.reckoned());
    }

    /** What its digest must be. */
    Digest reckoned() {
        return Digest.ofText(previous.hex() + "\n" + number + "\n" + TrailRow.text(sealedAt) + "\n"
                + TrailRow.text(until) + "\n"
                + covers.stream().map(each -> each.text() + "\n").collect(Collectors.joining()));
    }

    public Tip tip() {
        return new Tip(municipality, number, until, digest);
    }

    /** A sign for each row. */
    public String kinds() {
        return covers.stream().map(each -> String.valueOf(each.kind().sign())).collect(Collectors.joining());
    }

    public UUID[] ids() {
        return covers.stream().map(Listed::id).toArray(UUID[]::new);
    }

    public byte[] digests() {
        var all = ByteBuffer.allocate(covers.size() * Digest.BYTES);
        covers.forEach(each -> all.put(each.digest().bytes()));
        return all.array();
    }
}
