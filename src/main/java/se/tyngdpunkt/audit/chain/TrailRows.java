package se.tyngdpunkt.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** All rows of the trail as one table, whatever their kind: for the job that seals them and the check that reads them again. */
public final class TrailRows {

    private TrailRows() {}

    /** The condition, and what may follow it, is asked of each kind's table, so that each finds its index. */
    public static String where(String condition) {
        return """
                (select 'd' as kind, id, at, person_id, object_id, about_id, null::timestamptz as hour, what as word, reason
                from audit.deed where %1$s)
                union all
                (select 'v', id, at, person_id, null, about_id, hour, page, null
                from audit.viewing where %1$s)
                union all
                (select 'r', id, at, person_id, object_id, null, hour, status || ' ' || route, null
                from audit.refusal where %1$s)""".formatted(condition);
    }

    public static TrailRow of(ResultSet row) throws SQLException {
        return new TrailRow(
                Kind.of(row.getString("kind").charAt(0)),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("person_id", UUID.class),
                Optional.ofNullable(row.getObject("object_id", UUID.class)),
                Optional.ofNullable(row.getObject("about_id", UUID.class)),
                Optional.ofNullable(row.getObject("hour", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("word")),
                Optional.ofNullable(row.getString("reason")));
    }
}
