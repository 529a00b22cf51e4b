package se.tyngdpunkt.access;

import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.MunicipalityCodes;
import se.tyngdpunkt.support.TestDatabase;
import se.tyngdpunkt.support.UnitRows;

/** People in the database, written as its owner: {@code aPerson(database).with(Role.TEAM_LEAD)}. */
public final class AccessSamples {

    public static final String PASSWORD = "lampan sover under bron";

    private AccessSamples() {}

    /** A person in a municipality of her own. */
    public static SignedIn aPerson(TestDatabase database) {
        var municipality = MunicipalityId.fresh();
        var code = MunicipalityCodes.next();
        database.asOwner()
                .sql("""
                        insert into organisation.municipality (id, name, code, created_at)
                        values (:id, 'Sjöby kommun', :code, now())""")
                .param("id", municipality.value())
                .param("code", code)
                .update();
        return aColleague(database, municipality);
    }

    public static SignedIn aColleague(TestDatabase database, MunicipalityId municipality) {
        var person = PersonId.fresh();
        database.asOwner()
                .sql("""
                        insert into organisation.person (municipality_id, id, given_name, family_name, email)
                        values (:municipality, :id, 'Alva', 'Lind', :email)""")
                .param("municipality", municipality.value())
                .param("id", person.value())
                .param("email", loginOf(person))
                .update();
        return new SignedIn(municipality, person);
    }

    public static String loginOf(PersonId person) {
        return "alva." + person.value().toString().substring(0, 8) + "@sjoby.example";
    }

    /** Gives her that role over a new department. */
    public static SignedIn with(TestDatabase database, SignedIn who, Role role) {
        var unit = UUID.randomUUID();
        UnitRows.write(
                database.asOwner(),
                who.municipality().value(),
                unit,
                "DEPARTMENT",
                "Socialförvaltningen",
                Optional.empty());
        database.asOwner()
                .sql("""
                        insert into organisation.role_grant (municipality_id, person_id, role, unit_id, valid_from,
                            unit_opened, unit_closed)
                        values (:municipality, :person, :role, :unit, '2020-01-01', '2020-01-01', 'infinity')""")
                .param("municipality", who.municipality().value())
                .param("person", who.person().value())
                .param("role", role.name())
                .param("unit", unit)
                .update();
        return who;
    }

    public static void endRoles(TestDatabase database, SignedIn who) {
        database.asOwner()
                .sql(
                        "delete from organisation.role_grant where municipality_id = :municipality and person_id = :person")
                .param("municipality", who.municipality().value())
                .param("person", who.person().value())
                .update();
    }
}
