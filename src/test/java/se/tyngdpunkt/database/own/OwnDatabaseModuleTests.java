package se.tyngdpunkt.database.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.support.TestDatabase;

class OwnDatabaseModuleTests {

    private final TestDatabase database = TestDatabase.empty();
    private final String role = "own_" + UUID.randomUUID().toString().substring(0, 8);
    private final String group = role + "_group";

    OwnDatabaseModuleTests() {
        database.asAdmin("create role " + role + " login password 'test'", "create role " + group);
    }

    @AfterEach
    void drop() {
        database.asAdmin(
                "reassign owned by " + role + ", " + group + " to "
                        + database.owner().user(),
                "drop owned by " + role + ", " + group);
        database.close();
        try (var other = TestDatabase.empty()) {
            other.asAdmin("drop role " + role, "drop role " + group);
        }
    }

    @Test
    void acceptsARoleThatOwnsNothing() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"superuser", "bypassrls", "createrole", "replication"})
    void refusesAMightyRole(String power) {
        database.asAdmin("alter role " + role + " " + power);
        assertRefused().contains("alter role \"" + role + "\" nosuperuser nobypassrls nocreaterole noreplication;");
    }

    @Test
    void refusesARoleThatOwnsATable() {
        database.asAdmin("create table public.mine (n int)", "alter table public.mine owner to " + role);
        assertRefused()
                .contains("reassign owned by \"" + role + "\" to \""
                        + database.owner().user() + "\";");
    }

    @Test
    void refusesARoleThatOwnsASchema() {
        database.asAdmin("create schema mine authorization " + role);
        assertRefused().contains("reassign owned by");
    }

    @Test
    void refusesAMemberOfTheOwner() {
        database.asAdmin("grant " + database.owner().user() + " to " + role);
        assertRefused().contains("revoke " + database.owner().user() + " from \"" + role + "\";");
    }

    /** It inherits nothing, and could still say {@code set role}. */
    @Test
    void refusesAMemberWithoutInheritance() {
        database.asAdmin(
                "alter role " + role + " noinherit", "grant " + database.owner().user() + " to " + role);
        assertRefused().contains("revoke " + database.owner().user());
    }

    @Test
    void refusesAMemberByWayOfAnotherRole() {
        database.asAdmin("grant " + database.owner().user() + " to " + group, "grant " + group + " to " + role);
        assertRefused().contains("revoke " + group + " from");
    }

    @Test
    void refusesAMemberOfARoleThatBypassesTheWall() {
        database.asAdmin("alter role " + group + " bypassrls", "grant " + group + " to " + role);
        assertRefused().contains("revoke " + group + " from");
    }

    @Test
    void acceptsAMemberOfAHarmlessRole() {
        database.asAdmin("grant " + group + " to " + role);
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void theStatementsItNamesCureIt() {
        database.asAdmin(
                "alter role " + role + " bypassrls createrole",
                "create schema mine authorization " + role,
                "grant " + database.owner().user() + " to " + role);
        var cures = arguments().get(1).toString();
        database.asAdmin(cures);
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void refusesOneRoleForBoth() {
        assertThatThrownBy(() -> new OwnDatabase(database.owner(), database.owner()).checked())
                .hasMessage("cli.refused.same-role");
    }

    @Test
    void refusesAnOwnerWhoMayNotMakeSchemas() {
        var helpless = new Login(database.program().url(), group, "test");
        database.asAdmin("alter role " + group + " login password 'test'");
        assertThatThrownBy(() -> new OwnDatabase(login(), helpless).checked())
                .hasMessage("cli.refused.owner-may-not-create");
    }

    @Test
    void saysWhichRoleDoesNotGetIn() {
        var wrong = new Login(database.program().url(), role, "wrong");
        assertThatThrownBy(() -> new OwnDatabase(wrong, database.owner()).checked())
                .hasMessage("cli.refused.connection")
                .asInstanceOf(throwable(CannotOpen.class))
                .extracting(CannotOpen::arguments)
                .asString()
                .contains(role)
                .doesNotContain("wrong,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://db.example:5433/work?sslmode=require",
                "postgresql://db.example:5433/work?sslmode=require",
                "jdbc:postgresql://db.example:5433/work?sslmode=require"
            })
    void understandsBothSpellingsOfAnAddress(String url) {
        assertThat(OwnDatabase.in(environment(url)))
                .get()
                .extracting(OwnDatabase::program)
                .isEqualTo(new Login("jdbc:postgresql://db.example:5433/work?sslmode=require", "program", "secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://db.example/work",
                "postgres://user:secret@db.example/work",
                "db.example",
                "postgres://a b/"
            })
    void refusesWhatIsNoAddress(String url) {
        assertThatThrownBy(() -> OwnDatabase.in(environment(url))).hasMessage("cli.refused.address");
    }

    @Test
    void asksForWhatIsMissingInTheEnvironment() {
        assertThatThrownBy(() -> OwnDatabase.in(Map.of("TYNGDPUNKT_DATABASE_URL", "postgres://db.example/work")))
                .hasMessage("cli.refused.no-variable");
    }

    @Test
    void isNotThereWithoutAnAddress() {
        assertThat(OwnDatabase.in(Map.of())).isEmpty();
    }

    private static Map<String, String> environment(String url) {
        return Map.of(
                "TYNGDPUNKT_DATABASE_URL", url,
                "TYNGDPUNKT_DATABASE_USER", "program",
                "TYNGDPUNKT_DATABASE_PASSWORD", "secret",
                "TYNGDPUNKT_DATABASE_OWNER_USER", "owner",
                "TYNGDPUNKT_DATABASE_OWNER_PASSWORD", "secret");
    }

    private Login login() {
        return new Login(database.program().url(), role, "test");
    }

    private void check() {
        new OwnDatabase(login(), database.owner()).checked();
    }

    private List<Object> arguments() {
        try {
            check();
            throw new AssertionError("was not refused");
        } catch (CannotOpen refused) {
            return refused.arguments();
        }
    }

    private AbstractStringAssert<?> assertRefused() {
        assertThatThrownBy(this::check).hasMessage("cli.refused.role");
        return assertThat(arguments().get(1).toString());
    }
}
