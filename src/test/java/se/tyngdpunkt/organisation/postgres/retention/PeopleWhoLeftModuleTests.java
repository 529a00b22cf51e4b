package se.tyngdpunkt.organisation.postgres.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.organisation.OrganisationSamples.SINCE;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.access.DemoAccounts;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.retention.RetainedRecords;
import se.tyngdpunkt.shared.retention.RetainedRecords.Gone;
import se.tyngdpunkt.shared.retention.RetainedRecords.Part;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestDatabase;

/** The name goes of whoever neither works nor has a role, when nothing is left that tells of her by it, and of nobody else. */
@ModuleTest
class PeopleWhoLeftModuleTests {

    private static final LocalDate LAST = TODAY.minusMonths(12);

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId group = sjöby.group("Grupp 1", sjöby.department("Social"));
    private final PersonId left = leaver("Lena Gått", SINCE, LAST.plusDays(1));

    private final Furnishing furnishing;
    private final DemoAccounts accounts;
    private final TestDatabase database;
    private final RetainedRecords people;

    PeopleWhoLeftModuleTests(
            Furnishing furnishing, DemoAccounts accounts, TestDatabase database, List<RetainedRecords> kinds) {
        this.furnishing = furnishing;
        this.accounts = accounts;
        this.database = database;
        this.people = kinds.stream()
                .filter(kind -> kind.kind().equals("organisation.people"))
                .findFirst()
                .orElseThrow();
    }

    private PersonId leaver(String name, LocalDate from, LocalDate to) {
        var person = sjöby.person(name);
        sjöby.employ(person, group, 100, from, to);
        return person;
    }

    @BeforeEach
    void furnish() {
        leaver("Dag Efter", SINCE, LAST.plusDays(2));
        var back = leaver("Britt Åter", SINCE, SINCE.plusYears(1));
        sjöby.employ(back, group, 50, TODAY.plusMonths(1), LocalDate.MAX);
        var boss = leaver("Roland Roll", SINCE, SINCE.plusYears(1));
        sjöby.grant(boss, Role.TEAM_LEAD, group);
        sjöby.worker("Stina Kvar", group);
        sjöby.person("Nils Ny");
        sjöby.putInto(furnishing);
        MunicipalityScope.in(sjöby.id(), () -> accounts.open(left, login(), "lampan sover under bron"));
        write("insert into organisation.leave (municipality_id, person_id, valid_from, valid_to)"
                + " values (:m, :p, date '2021-01-01', date '2021-06-01')");
    }

    @Test
    void forgetsNameAddressLeaveAndAccount() {
        assertThat(reached()).containsExactly(new Part("2025", 1, 0));
        assertThat(deleteSome()).containsExactly(new Gone("2025", 1));
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "Gallrad person gallrad-" + left.value() + "@gallrad.invalid",
                        "Dag Efter",
                        "Britt Åter",
                        "Roland Roll",
                        "Stina Kvar",
                        "Nils Ny");
        assertThat(count("select count(*) from organisation.leave where municipality_id = :m and person_id = :p"))
                .isZero();
        assertThat(count("select count(*) from access.account where municipality_id = :m and person_id = :p"
                        + " and login = 'gallrad-' || id and not is_enabled and password_hash = ''"))
                .isEqualTo(1);
        assertThat(
                        count(
                                "select count(*) from access.sign_in where municipality_id = :m and cast(:p as uuid) is not null"))
                .isZero();
        assertThat(count("select count(*) from organisation.employment where municipality_id = :m and person_id = :p"))
                .isEqualTo(1);
        assertThat(reached()).isEmpty();
        assertThat(deleteSome()).isEmpty();
    }

    @Test
    void waitsForWhatTellsOfHerByName() {
        write("insert into audit.refusal (municipality_id, id, person_id, hour, at, status, route)"
                + " values (:m, gen_random_uuid(), :p, date_trunc('hour', now()), now(), 404, '/log')");
        assertThat(reached()).containsExactly(new Part("2025", 0, 1));
        assertThat(deleteSome()).isEmpty();
        assertThat(names()).contains("Lena Gått");
        write("delete from audit.refusal where municipality_id = :m and person_id = :p");
        assertThat(deleteSome()).hasSize(1);
    }

    @Test
    void eachKindOfRecordHoldsTheName() {
        for (var sql : List.of(
                "insert into audit.deed (municipality_id, id, person_id, what, about_id, at)"
                        + " values (:m, gen_random_uuid(), gen_random_uuid(), 'access.invited', :p, now())",
                "insert into audit.viewing (municipality_id, about_id, person_id, hour, page, at)"
                        + " values (:m, gen_random_uuid(), :p, date_trunc('hour', now()), 'measurement.board', now())",
                "insert into records.correction (municipality_id, id, person_id, section, wrong, wanted, asked_at, state)"
                        + " values (:m, gen_random_uuid(), :p, 'person', 'fel', 'rätt', now(), 'WAITING')")) {
            write(sql);
            assertThat(reached()).as(sql).containsExactly(new Part("2025", 0, 1));
            write("delete from " + sql.split(" ")[2] + " where municipality_id = :m and cast(:p as uuid) is not null");
            assertThat(reached()).containsExactly(new Part("2025", 1, 0));
        }
    }

    @Test
    void leavesOtherMunicipalitiesAlone() {
        var theirs = aMunicipality();
        var gone = theirs.person("Olle Annan");
        theirs.employ(gone, theirs.group("Grupp 2", theirs.department("Vård")), 100, SINCE, LAST);
        theirs.putInto(furnishing);
        deleteSome();
        assertThat(database.asOwner()
                        .sql("select given_name from organisation.person where municipality_id = :m")
                        .param("m", theirs.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("Olle");
    }

    private List<Part> reached() {
        return MunicipalityScope.in(sjöby.id(), () -> people.reached(LAST));
    }

    private List<Gone> deleteSome() {
        return MunicipalityScope.in(sjöby.id(), () -> people.deleteSome(LAST, 500, "SN 2026/1"));
    }

    private List<String> names() {
        return database.asOwner()
                .sql(
                        "select given_name || ' ' || family_name || case when email like '%gallrad%' then ' ' || email else ''"
                                + " end from organisation.person where municipality_id = :m")
                .param("m", sjöby.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void write(String sql) {
        database.asOwner()
                .sql(sql)
                .param("m", sjöby.id().value())
                .param("p", left.value())
                .update();
    }

    private long count(String sql) {
        return database.asOwner()
                .sql(sql)
                .param("m", sjöby.id().value())
                .param("p", left.value())
                .query(Long.class)
                .single();
    }

    private String login() {
        return "lena." + left.value() + "@sjoby.example";
    }
}
