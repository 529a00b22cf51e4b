package se.tyngdpunkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.support.TestDatabase;

/** One row of each of two municipalities in every table: whoever works for one sees, makes and changes nothing of the other. */
class TwoMunicipalitiesModuleTests {

    private static final UUID OURS = UUID.randomUUID();
    private static final UUID THEIRS = UUID.randomUUID();
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static List<String> tables = List.of();

    @BeforeAll
    static void fill() {
        tables = DATABASE.asOwner().sql("""
                        select attrelid::regclass::text from pg_attribute a join pg_class c on c.oid = attrelid
                        where attname = 'municipality_id' and relkind = 'r' and attrelid <> 'access.sign_in'::regclass
                        """).query((row, _) -> row.getString(1)).list();
        // What a row must be is another test's business; here any row will do.
        DATABASE.asOwner().sql("""
                        select format('alter table %s drop constraint if exists %I', conrelid::regclass, conname)
                        from pg_constraint join pg_namespace n on n.oid = connamespace
                        where contype in ('c', 'f', 'x') and conrelid <> 0 and n.nspname !~ '^pg_'
                            and n.nspname <> 'information_schema'""").query(String.class).list().forEach(DATABASE::asAdmin);
        for (var table : tables) {
            DATABASE.asAdmin(row(table, OURS), row(table, THEIRS));
        }
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void seesItsOwnRowsOnly() throws SQLException {
        assertThat(tables).hasSizeGreaterThan(15);
        try (var connection = program()) {
            for (var table : tables) {
                assertThat(seen(connection, "set local app.municipality = '" + OURS + "'", table))
                        .as(table)
                        .containsExactly(OURS.toString());
            }
        }
    }

    @Test
    void seesNothingWhenNoneIsSet() throws SQLException {
        try (var connection = program()) {
            for (var table : tables) {
                assertThat(seen(connection, "select 1", table)).as(table).isEmpty();
                assertThat(seen(connection, "set local app.municipality = ''", table))
                        .as(table)
                        .isEmpty();
            }
        }
    }

    @Test
    void makesNoRowOfTheOther() throws SQLException {
        try (var connection = program()) {
            for (var table : tables) {
                assertThatThrownBy(() -> seen(
                                connection,
                                "set local app.municipality = '" + OURS + "'; " + row(table, THEIRS),
                                table))
                        .as(table)
                        .hasMessageContaining("row-level security");
            }
        }
    }

    private static Connection program() throws SQLException {
        var login = DATABASE.program();
        var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static List<String> seen(Connection connection, String first, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(first);
            var rows = statement.executeQuery("select municipality_id::text from " + table);
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } finally {
            connection.rollback();
        }
    }

    /** An insert of anything that the columns' types allow. */
    private static String row(String table, UUID municipality) {
        var columns = DATABASE.asOwner()
                .sql("""
                        select attname || ' ' || atttypid::regtype from pg_attribute
                        where attrelid = :table::regclass and attnum > 0 and not attisdropped and attgenerated = ''""")
                .param("table", table)
                .query(String.class)
                .list();
        return "insert into %s (%s) overriding system value values (%s)"
                .formatted(
                        table,
                        columns.stream().map(each -> each.split(" ")[0]).collect(Collectors.joining(", ")),
                        columns.stream().map(each -> value(each, municipality)).collect(Collectors.joining(", ")));
    }

    private static String value(String column, UUID municipality) {
        var type = column.substring(column.indexOf(' ') + 1);
        if (column.startsWith("municipality_id ")) {
            return "'" + municipality + "'";
        }
        return switch (type) {
            case "uuid" -> "gen_random_uuid()";
            case "text", "character varying", "character" -> "'x'";
            case "date" -> "current_date";
            case "timestamp with time zone" -> "now()";
            case "boolean" -> "true";
            case "jsonb" -> "'{}'";
            case "bytea" -> "'x'::bytea";
            case "integer", "bigint", "smallint", "numeric" -> "1";
            default -> "'{}'::" + type;
        };
    }
}
