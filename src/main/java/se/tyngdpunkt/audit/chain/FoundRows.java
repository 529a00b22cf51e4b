package se.tyngdpunkt.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows that blocks list, as they are found, in the order in which they are listed. */
final class FoundRows {

    private final ResultSet rows;
    private boolean there;

    FoundRows(ResultSet rows) throws SQLException {
        this.rows = rows;
        this.there = rows.next();
    }

    /** What is found for that place: nothing if the row is gone, and more than one only if somebody has given out its id again. */
    List<TrailRow> at(int block, int place) throws SQLException {
        var found = new ArrayList<TrailRow>();
        while (there && rows.getInt("number") == block && rows.getInt("place") == place) {
            if (rows.getString("kind") != null) {
                found.add(TrailRows.of(rows));
            }
            there = rows.next();
        }
        return found;
    }
}
