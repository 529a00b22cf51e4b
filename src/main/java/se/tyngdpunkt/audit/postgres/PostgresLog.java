package se.tyngdpunkt.audit.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.audit.chain.Kind;
import se.tyngdpunkt.audit.domain.Log;
import se.tyngdpunkt.shared.PersonId;

@Repository
@Transactional
class PostgresLog implements Log {

    private final JdbcClient jdbc;

    PostgresLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> entries(Filter filter, Optional<Cursor> before, int atMost) {
        var parts = LogParts.of(filter, before.isPresent());
        if (parts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from ((" + String.join(") union all (", parts)
                        + ")) found order by at desc, id desc limit :most")
                .param("most", atMost)
                .param("from", filter.from().map(PostgresLog::time).orElse(null))
                .param("to", filter.to().map(PostgresLog::time).orElse(null))
                .param("fromHour", filter.from().map(PostgresLog::hour).orElse(null))
                .param("toHour", filter.to().map(PostgresLog::hour).orElse(null))
                .param("atHour", before.map(place -> hour(place.at())).orElse(null))
                .param("by", filter.by().map(PersonId::value).orElse(null))
                .param("about", filter.about().map(PersonId::value).orElse(null))
                .param("deed", filter.deed().orElse(null))
                .param("at", before.map(place -> time(place.at())).orElse(null))
                .param("id", before.map(Cursor::id).orElse(null))
                .query((row, _) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getObject("about_id", UUID.class)).map(PersonId::new),
                row.getString("word"),
                Optional.ofNullable(row.getObject("status", Integer.class)));
    }

    private static OffsetDateTime hour(Instant at) {
        return time(at.truncatedTo(ChronoUnit.HOURS));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
