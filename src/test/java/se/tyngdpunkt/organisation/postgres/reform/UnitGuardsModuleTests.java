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
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.Queue;
import se.tyngdpunkt.support.TestDatabase;

/** What the database refuses of units, whatever the program believes: statements as the program's own role. */
@ModuleTest
class UnitGuardsModuleTests {

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId area = sjoby.area("Barn", department);
    private final UnitId unit = sjoby.unit("Utredning", area);
    private final UnitId other = sjoby.unit("Öppenvård", area);
    private final UnitId group = sjoby.group("Grupp 1", unit);
    private final Furnishing furnishing;
    private final TestDatabase database;

    UnitGuardsModuleTests(Furnishing furnishing, TestDatabase database) {
        this.furnishing = furnishing;
        this.database = database;
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a place that overlaps       | place(group, other, 2025-01-01, infinity, 2025-01-01)      | exclusion
            a place with a gap before   | end(group, 2025-01-01); place(group, other, 2026-01-01, infinity, 2026-01-01) | place_follows
            a second first place        | end(group, 2025-01-01); place(group, other, 2025-01-01, infinity, null) | place_follows_on
            an end without going on     | end(group, 2025-01-01)                                     | unit_is_placed
            a place before the opening  | place(group, other, 2019-01-01, 2020-01-01, null)          | place_
            a place under a level below | end(area, 2025-01-01); place(area, group, 2025-01-01, infinity, 2025-01-01) | place_under_higher_level
            a place under itself        | end(group, 2025-01-01); place(group, group, 2025-01-01, infinity, 2025-01-01) | check
            a unit that stands alone    | end(group, 2025-01-01); place(group, none, 2025-01-01, infinity, 2025-01-01) | place_under_higher_level
            a closing over what is below| end(other, 2025-01-01); close(other, 2025-01-01); end(group, 2024-01-01); place(group, other, 2024-01-01, infinity, 2024-01-01) | place_within_parent
            a closing with a place left | close(unit, 2025-01-01)                                    | place_within
            a removal of the only place | drop(group)                                                | unit_is_placed
            a removal of a parent       | remove(unit)                                               | foreign key
            a name with a gap           | name(group, 2026-01-01)                                    | name_follows
            a name that is left out     | unname(group)                                              | unit_is_named
            another level for a unit    | level(group)                                               | permission
            another municipality's unit | foreign(group)                                             | row-level security
            """)
    void refuses(String what, String deeds, String guard) {
        assertThatThrownBy(() -> inOneTransaction(deeds)).as(what).hasMessageContaining(guard);
        assertThat(placesOf(group)).as(what).isEqualTo(1);
    }

    @Test
    void takesWhatFits() throws SQLException {
        inOneTransaction("end(group, 2025-01-01); place(group, other, 2025-01-01, infinity, 2025-01-01)");
        assertThat(placesOf(group)).isEqualTo(2);
    }

    /** Each of the two is right by itself: one closes the unit, one moves a group there. */
    @Test
    void letsOnlyOneOfTwoAtTheSameTimeThrough() throws Exception {
        try (var closing = begun();
                var moving = begun();
                var second = Executors.newVirtualThreadPerTaskExecutor()) {
            run(closing, "end(other, 2025-01-01); close(other, 2025-01-01)");
            run(moving, "end(group, 2025-01-01)");
            var moved = second.submit(() -> {
                run(moving, "place(group, other, 2025-01-01, infinity, 2025-01-01)");
                moving.commit();
                return true;
            });
            Queue.awaitIn(database, moved);
            closing.commit();
            assertThatThrownBy(moved::get).hasMessageContaining("place_under_parent");
        }
        assertThat(placesOf(group)).isEqualTo(1);
    }

    private void inOneTransaction(String deeds) throws SQLException {
        try (var connection = begun()) {
            run(connection, deeds);
            connection.commit();
        }
    }

    private Connection begun() throws SQLException {
        var program = database.program();
        var connection = DriverManager.getConnection(program.url(), program.user(), program.password());
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set local app.municipality = '" + sjoby.id().value() + "'");
        }
        return connection;
    }

    private void run(Connection connection, String deeds) throws SQLException {
        for (var deed : deeds.split(";")) {
            var words = deed.strip().split("[(), ]+");
            try (var statement = connection.createStatement()) {
                statement.execute(sql(words[0], idOf(words[1]), words));
            }
        }
    }

    private String sql(String deed, String id, String... words) {
        return switch (deed) {
            case "end" ->
                "update organisation.unit_place set valid_to = '%s' where unit_id = '%s'".formatted(words[2], id);
            case "close" -> """
                update organisation.unit set closed = '%1$s' where id = '%2$s';
                update organisation.unit_place set closed = '%1$s' where unit_id = '%2$s';
                update organisation.unit_name set closed = '%1$s', valid_to = '%1$s' where unit_id = '%2$s';
                update organisation.unit_place set parent_closed = '%1$s' where parent_id = '%2$s'
                """.formatted(words[2], id);
            case "place" ->
                """
                insert into organisation.unit_place (municipality_id, unit_id, kind, opened, closed, parent_id, parent_kind,
                    parent_opened, parent_closed, valid_from, valid_to, follows)
                select u.municipality_id, u.id, u.kind, u.opened, u.closed, p.id, p.kind, p.opened, p.closed, '%s', '%s', %s
                from organisation.unit u left join organisation.unit p on p.id = '%s' where u.id = '%s'
                """.formatted(
                                words[3],
                                words[4],
                                words[5].equals("null") ? "null" : "'" + words[5] + "'",
                                idOf(words[2]),
                                id);
            case "drop" -> "delete from organisation.unit_place where unit_id = '" + id + "'";
            case "remove" -> "delete from organisation.unit where id = '" + id + "'";
            case "name" -> """
                update organisation.unit_name set valid_to = '2025-01-01' where unit_id = '%2$s';
                insert into organisation.unit_name (municipality_id, unit_id, name, valid_from, opened, follows)
                values ('%3$s', '%2$s', 'Ny', '%1$s', '2020-01-01', '%1$s')
                """.formatted(words[2], id, sjoby.id().value());
            case "unname" -> "delete from organisation.unit_name where unit_id = '" + id + "'";
            case "level" -> "update organisation.unit set kind = 'UNIT' where id = '" + id + "'";
            default ->
                "insert into organisation.unit (municipality_id, id, kind, opened)"
                        + " values (gen_random_uuid(), gen_random_uuid(), 'DEPARTMENT', '2020-01-01')";
        };
    }

    private String idOf(String word) {
        var id =
                switch (word) {
                    case "department" -> department;
                    case "area" -> area;
                    case "unit" -> unit;
                    case "other" -> other;
                    case "group" -> group;
                    default -> UnitId.fresh();
                };
        return id.value().toString();
    }

    private int placesOf(UnitId id) {
        return database.asOwner()
                .sql("select count(*) as n from organisation.unit_place where unit_id = :unit")
                .param("unit", id.value())
                .query((row, _) -> row.getInt("n"))
                .single();
    }
}
