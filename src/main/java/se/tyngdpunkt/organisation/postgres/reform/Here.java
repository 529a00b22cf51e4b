package se.tyngdpunkt.organisation.postgres.reform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** What every statement here carries and reads. */
final class Here {

    private Here() {}

    static UUID id() {
        return MunicipalityScope.current()
                .orElseThrow(() -> new IllegalStateException("no municipality in scope"))
                .value();
    }

    static String[] ids(Collection<UnitId> units) {
        return units.stream().map(unit -> unit.value().toString()).toArray(String[]::new);
    }

    static UnitId unit(ResultSet row, String column) throws SQLException {
        return new UnitId(row.getObject(column, UUID.class));
    }

    static Optional<UnitId> parent(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(UnitId::new);
    }

    static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }

    static Optional<Employment.Form> form(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("form")).map(Employment.Form::valueOf);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
