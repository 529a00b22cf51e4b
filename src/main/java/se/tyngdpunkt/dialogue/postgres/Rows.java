package se.tyngdpunkt.dialogue.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;

/** What the adapters here share: whose rows, and how ids and times are read. */
final class Rows {

    private Rows() {}

    static UUID municipality() {
        return MunicipalityScope.current().map(MunicipalityId::value).orElseThrow();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(id(row, column));
    }
}
