package se.tyngdpunkt.organisation.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Rows read into the face's records; the driver reads {@code infinity} as {@link LocalDate#MAX} by itself. */
final class Rows {

    private Rows() {}

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                personId(row, "id"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                Optional.ofNullable(row.getObject("profession_since", LocalDate.class)),
                row.getObject("protected_at") != null);
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                unitId(row, "id"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(UnitId::new));
    }

    static Employment employment(ResultSet row, int number) throws SQLException {
        return new Employment(
                personId(row, "person_id"),
                unitId(row, "unit_id"),
                row.getInt("share_percent"),
                Optional.ofNullable(row.getString("form")).map(Employment.Form::valueOf),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    static RoleGrant grant(ResultSet row, int number) throws SQLException {
        return new RoleGrant(
                personId(row, "person_id"),
                Role.valueOf(row.getString("role")),
                unitId(row, "unit_id"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    static PersonId personId(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    static UnitId unitId(ResultSet row, String column) throws SQLException {
        return new UnitId(row.getObject(column, UUID.class));
    }
}
