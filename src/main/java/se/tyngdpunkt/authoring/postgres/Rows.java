package se.tyngdpunkt.authoring.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;

/** What the adapters here share: whose rows, and how stamps are read. */
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

    static Stamp stamp(ResultSet row, String what) throws SQLException {
        return new Stamp(new PersonId(row.getObject(what + "_by", UUID.class)), instant(row, what + "_at"));
    }

    static Optional<Stamp> stampIfAny(ResultSet row, String what) throws SQLException {
        return row.getObject(what + "_by") == null ? Optional.empty() : Optional.of(stamp(row, what));
    }
}
