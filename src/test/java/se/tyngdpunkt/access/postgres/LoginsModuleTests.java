package se.tyngdpunkt.access.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.access.AccessSamples.aPerson;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.account.Logins;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestDatabase;

@ModuleTest
class LoginsModuleTests {

    private final Logins logins;
    private final JdbcClient jdbc;
    private final TestDatabase database;

    LoginsModuleTests(Logins logins, JdbcClient jdbc, TestDatabase database) {
        this.logins = logins;
        this.jdbc = jdbc;
        this.database = database;
    }

    @Test
    void leadALoginToItsMunicipalityFromAnywhere() {
        var who = aPerson(database);
        assertThat(take(who, "alva@one.example")).isTrue();
        assertThat(logins.municipalityOf(new Login("alva@one.example"))).contains(who.municipality());
        assertThat(logins.municipalityOf(new Login("nobody@one.example"))).isEmpty();
    }

    @Test
    void areTakenOnceOverAllMunicipalitiesUntilReleased() {
        var first = aPerson(database);
        var second = aPerson(database);
        take(first, "alva@two.example");
        assertThat(take(second, "alva@two.example")).isFalse();
        MunicipalityScope.in(second.municipality(), () -> logins.release(new Login("alva@two.example")));
        assertThat(logins.municipalityOf(new Login("alva@two.example"))).contains(first.municipality());
        MunicipalityScope.in(first.municipality(), () -> logins.release(new Login("alva@two.example")));
        assertThat(take(second, "alva@two.example")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from access.sign_in",
                "select municipality_id from access.sign_in",
                "update access.sign_in set login = 'x'",
                "truncate access.sign_in",
                "delete from access.account",
                "truncate access.account"
            })
    void cannotBeReadOrChangedOtherwise(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).query().listOfRows())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void showNoLoginsWithoutAMunicipality() {
        take(aPerson(database), "alva@three.example");
        assertThat(jdbc.sql("select login from access.sign_in")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(jdbc.sql("select id from access.account").query(UUID.class).list())
                .isEmpty();
    }

    private boolean take(SignedIn who, String login) {
        return MunicipalityScope.in(who.municipality(), () -> logins.take(new Login(login)));
    }
}
