package se.tyngdpunkt.organisation.postgres.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.Queue;
import se.tyngdpunkt.support.TestDatabase;

/** What the database refuses of who works in a unit and has a role over it: statements as the program's own role. */
@ModuleTest
class PeopleGuardsModuleTests {

    private static final String CLOSE = """
            update organisation.unit_place set valid_to = '2025-01-01' where unit_id = '$group';
            update organisation.unit set closed = '2025-01-01' where id = '$group';
            update organisation.unit_place set closed = '2025-01-01' where unit_id = '$group';
            update organisation.unit_name set closed = '2025-01-01', valid_to = '2025-01-01' where unit_id = '$group';
            """;
    private static final String BRING = bring("employment") + bring("role_grant");
    private static final String ENDED = end("employment") + end("role_grant");

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId group = sjoby.group("Grupp 1", sjoby.unit("Utredning", sjoby.department("Soc")));
    private final PersonId alva = sjoby.worker("Alva Lind", group);
    private final PersonId eva = sjoby.person("Eva Ny");
    private final Furnishing furnishing;
    private final TestDatabase database;

    PeopleGuardsModuleTests(Furnishing furnishing, TestDatabase database) {
        this.furnishing = furnishing;
        this.database = database;
    }

    @BeforeEach
    void furnish() {
        sjoby.holder("Vera Lund", Role.TEAM_LEAD, group);
        sjoby.putInto(furnishing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            work before the unit opens      | employ 2019-12-31 infinity 2020-01-01 infinity   | employment_within_unit
            work after it closes            | employ 2021-01-01 2022-01-01 2020-01-01 2021-12-31 | employment_within_unit
            work with days it has not       | employ 2021-01-01 2022-01-01 2020-01-01 2030-01-01 | employment_of_unit
            work opened as it was not       | employ 2021-01-01 infinity 2019-01-01 infinity     | employment_of_unit
            a closing that forgets the work | unbrought employment                               | employment_of_unit
            a closing over work that goes on| brought employment                                 | employment_within_unit
            work that outlasts its unit     | lengthened employment                              | employment_within_unit
            another opening for the work    | reopened employment                                | permission
            a role before the unit opens    | grant 2019-12-31 infinity 2020-01-01 infinity      | role_within_unit
            a role after it closes          | grant 2021-01-01 2022-01-01 2020-01-01 2021-12-31  | role_within_unit
            a role with days it has not     | grant 2021-01-01 2022-01-01 2020-01-01 2030-01-01  | role_of_unit
            a role opened as it was not     | grant 2021-01-01 infinity 2019-01-01 infinity      | role_of_unit
            a closing that forgets the role | unbrought role_grant                               | role_of_unit
            a closing over a role           | brought role_grant                                 | role_within_unit
            a role that outlasts its unit   | lengthened role_grant                              | role_within_unit
            another opening for the role    | reopened role_grant                                | permission
            """)
    void refuses(String what, String deed, String guard) {
        assertThatThrownBy(() -> inOneTransaction(sql(deed.split(" "))))
                .as(what)
                .hasMessageContaining(guard);
    }

    @Test
    void takesAClosingThatBringsAllAlongAndARoleThatHoldsOnNoDay() throws SQLException {
        inOneTransaction(ENDED + CLOSE + BRING, sql("grant", "2027-01-01", "2027-01-01", "2020-01-01", "2025-01-01"));
        assertThat(told("employment")).isEqualTo("2025-01-01 2025-01-01");
    }

    /** Each of the two is right by itself: one closes the unit with all that it can see, one employs somebody there. */
    @ParameterizedTest
    @CsvSource({"true, employment_of_unit", "false, employment_within_unit"})
    void letsOnlyOneOfTwoAtTheSameTimeThrough(boolean closesFirst, String guard) throws Exception {
        var close = ENDED + CLOSE + BRING;
        var employ = sql("employ", "2021-01-01", "infinity", "2020-01-01", "infinity");
        try (var first = begun();
                var second = begun();
                var other = Executors.newVirtualThreadPerTaskExecutor()) {
            run(first, closesFirst ? close : employ);
            var waiting = other.submit(() -> {
                run(second, closesFirst ? employ : close);
                second.commit();
                return true;
            });
            Queue.awaitIn(database, waiting);
            first.commit();
            assertThatThrownBy(waiting::get).hasMessageContaining(guard);
        }
        assertThat(told("employment")).isEqualTo(closesFirst ? "2025-01-01 2025-01-01" : "infinity infinity");
    }

    private String sql(String... words) {
        return switch (words[0]) {
            case "employ" ->
                "insert into organisation.employment (municipality_id, person_id, unit_id, share_percent, valid_from,"
                        + " valid_to, unit_opened, unit_closed) values ('$m', '$eva', '$group', 50, '%s', '%s', '%s', '%s')"
                                .formatted(words[1], words[2], words[3], words[4]);
            case "grant" ->
                "insert into organisation.role_grant (municipality_id, person_id, role, unit_id, valid_from,"
                        + " valid_to, unit_opened, unit_closed) values ('$m', '$eva', 'TEAM_LEAD', '$group', '%s', '%s', '%s', '%s')"
                                .formatted(words[1], words[2], words[3], words[4]);
            case "unbrought" -> ENDED + CLOSE + bring(words[1].equals("employment") ? "role_grant" : "employment");
            case "brought" -> end(words[1].equals("employment") ? "role_grant" : "employment") + CLOSE + BRING;
            case "lengthened" -> ENDED + CLOSE + BRING + end(words[1]).replace("01-01", "01-02");
            default -> "update organisation." + words[1] + " set unit_opened = '2019-01-01' where unit_id = '$group'";
        };
    }

    private static String end(String table) {
        return "update organisation." + table + " set valid_to = '2025-01-01' where unit_id = '$group';";
    }

    private static String bring(String table) {
        return "update organisation." + table + " set unit_closed = '2025-01-01' where unit_id = '$group';";
    }

    private void inOneTransaction(String... statements) throws SQLException {
        try (var connection = begun()) {
            run(connection, statements);
            connection.commit();
        }
    }

    private Connection begun() throws SQLException {
        var program = database.program();
        var connection = DriverManager.getConnection(program.url(), program.user(), program.password());
        connection.setAutoCommit(false);
        run(connection, "set local app.municipality = '$m'");
        return connection;
    }

    private void run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each.replace("$m", sjoby.id().value().toString())
                        .replace("$group", group.value().toString())
                        .replace("$eva", eva.value().toString()));
            }
        }
    }

    private String told(String table) {
        return database.asOwner()
                .sql("select valid_to || ' ' || unit_closed from organisation." + table
                        + " where unit_id = :unit order by person_id = :alva desc limit 1")
                .param("unit", group.value())
                .param("alva", alva.value())
                .query(String.class)
                .single();
    }
}
