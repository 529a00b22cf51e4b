package se.tyngdpunkt.audit.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads a municipality's chain and every row that it seals again, in one pass and without holding them. Wants a connection
 * that sees all rows and stays at one moment.
 */
public final class ChainCheck {

    private static final int MOST_TOLD = 1000;
    private static final int ROWS_AT_ONCE = 2000;
    private static final int BLOCKS_AT_ONCE = 10;

    private final Connection connection;
    private final UUID municipality;
    private final Collection<String> noted;
    private final Stretches stretches = new Stretches();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> met = new TreeSet<>();
    private final Deque<ChainReport.Gone> gone = new ArrayDeque<>();
    private @Nullable Block before;
    private Tip upon;
    private boolean beforeIsSound = true;
    private int blocks;
    private long allFaults;
    private long rows;
    private long late;
    private long waiting;

    private ChainCheck(Connection connection, UUID municipality, Collection<String> noted) {
        this.connection = connection;
        this.municipality = municipality;
        this.noted = noted;
        this.upon = Tip.beginning(municipality);
    }

    /**
     * What is to be said of that municipality's chain.
     *
     * @param noted digests of which somebody has noted at least the beginning
     */
    public static ChainReport of(UUID municipality, Collection<String> noted, Connection connection)
            throws SQLException {
        var check = new ChainCheck(connection, municipality, noted);
        check.readGone();
        check.readBlocks();
        check.readUnlisted();
        return check.report();
    }

    private ChainReport report() {
        var last = Optional.ofNullable(before).map(block -> new Seal(block.number(), block.sealedAt(), block.digest()));
        return new ChainReport(blocks, rows, late, waiting, last, faults, allFaults, met, List.copyOf(gone));
    }

    /** The id is a UUID, so that there is nothing to escape. */
    private String ours() {
        return "municipality_id = '" + municipality + "'";
    }

    /** Only the oldest are deleted by decision: what is gone after the first that is there, or was not deleted so, is a fault. */
    private void readGone() throws SQLException {
        try (var statement = statement(ROWS_AT_ONCE);
                var row = statement.executeQuery(
                        "select municipality_id, number, until, digest, decision from audit.gone_block"
                                + " where " + ours() + " and number < all (select number from audit.block where "
                                + ours()
                                + ") order by number")) {
            while (row.next() && row.getInt("number") == upon.number() + 1) {
                upon = BlockRows.tip(row);
                noted.stream().filter(upon.digest()::isMeantBy).forEach(met::add);
                stretches.note(upon);
                var decision = row.getString("decision");
                var same = gone.isEmpty() || !gone.getLast().decision().equals(decision)
                        ? new ChainReport.Gone(upon.number(), upon.number(), decision)
                        : gone.removeLast();
                gone.addLast(new ChainReport.Gone(same.first(), upon.number(), decision));
            }
        }
    }

    /** What is listed is gathered first: beside each block by itself every row would be read once for each block. */
    private void readBlocks() throws SQLException {
        try (var blockStatement = statement(BLOCKS_AT_ONCE);
                var block =
                        blockStatement.executeQuery("select * from audit.block where " + ours() + " order by number");
                var rowStatement = statement(ROWS_AT_ONCE);
                var row = rowStatement.executeQuery("with listed as materialized (select b.number, l.place, l.id"
                        + " from audit.block b cross join lateral unnest(b.ids) with ordinality l (id, place)"
                        + " where b." + ours() + ") select l.number, l.place, r.* from listed l left join ("
                        + TrailRows.where(ours()) + ") r on r.id = l.id order by l.number, l.place")) {
            var found = new FoundRows(row);
            while (block.next()) {
                take(BlockRows.of(block), found);
            }
        }
    }

    private void take(Block block, FoundRows found) throws SQLException {
        var isSound = block.digest().equals(block.reckoned());
        if (block.number() > upon.number() + 1) {
            note(new Fault.BlocksGone(upon.number() + 1, block.number() - 1));
            stretches.noteGap(upon, block);
        } else if (isSound && beforeIsSound && !block.previous().equals(upon.digest())) {
            note(new Fault.BlockChanged(Math.max(1, upon.number())));
        }
        if (!isSound) {
            note(new Fault.BlockChanged(block.number()));
        }
        for (var place = 1; place <= block.covers().size(); place++) {
            compare(block, block.covers().get(place - 1), found.at(block.number(), place));
        }
        noted.stream().filter(block.digest()::isMeantBy).forEach(met::add);
        stretches.note(block.tip());
        upon = block.tip();
        blocks++;
        rows += block.covers().size();
        before = block;
        beforeIsSound = isSound;
    }

    private void compare(Block block, Listed listed, List<TrailRow> found) {
        if (found.isEmpty()) {
            note(new Fault.RowGone(block.number(), listed.kind(), listed.id()));
        } else if (found.stream().noneMatch(row -> row.listed().equals(listed))) {
            note(new Fault.RowChanged(block.number(), listed.kind(), listed.id()));
        } else if (upon.number() > 0 && found.getFirst().at().isBefore(upon.until())) {
            late++;
        }
    }

    private void readUnlisted() throws SQLException {
        try (var statement = statement(ROWS_AT_ONCE);
                var row = statement.executeQuery("with listed as materialized (select unnest(ids) as id"
                        + " from audit.block where " + ours() + ") select kind, id, at from ("
                        + TrailRows.where(ours()) + ") written"
                        + " where not exists (select from listed where listed.id = written.id) order by at, id")) {
            while (row.next()) {
                takeUnlisted(row);
            }
        }
    }

    private void takeUnlisted(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        if (stretches.areStillOpenFor(at)) {
            waiting++;
            return;
        }
        var kind = Kind.of(row.getString("kind").charAt(0));
        var id = row.getObject("id", UUID.class);
        stretches.sealing(at).ifPresent(block -> note(new Fault.RowAdded(block, kind, id, at)));
    }

    private void note(Fault fault) {
        allFaults++;
        if (faults.size() < MOST_TOLD) {
            faults.add(fault);
        }
    }

    /** Rows come as they are read, not all at once. */
    private Statement statement(int atOnce) throws SQLException {
        var statement = connection.createStatement();
        statement.setFetchSize(atOnce);
        return statement;
    }
}
