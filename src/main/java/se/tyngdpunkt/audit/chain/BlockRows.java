package se.tyngdpunkt.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A block as the table keeps it. */
public final class BlockRows {

    private BlockRows() {}

    public static Tip tip(ResultSet row) throws SQLException {
        return new Tip(
                row.getObject("municipality_id", UUID.class),
                row.getInt("number"),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                Digest.of(row.getBytes("digest")));
    }

    public static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getInt("number"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                Digest.of(row.getBytes("digest")));
    }

    static Block of(ResultSet row) throws SQLException {
        return new Block(
                row.getObject("municipality_id", UUID.class),
                row.getInt("number"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                Digest.of(row.getBytes("previous")),
                covers(row),
                Digest.of(row.getBytes("digest")));
    }

    private static List<Listed> covers(ResultSet row) throws SQLException {
        var kinds = row.getString("kinds");
        var ids = (UUID[]) row.getArray("ids").getArray();
        var digests = row.getBytes("digests");
        var covers = new ArrayList<Listed>();
        for (var place = 0; place < ids.length; place++) {
            covers.add(new Listed(Kind.of(kinds.charAt(place)), ids[place], Digest.at(place, digests)));
        }
        return covers;
    }
}
