package se.tyngdpunkt.access.domain.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.access.AccessSamples.aColleague;
import static se.tyngdpunkt.access.AccessSamples.aPerson;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.access.domain.invitation.Invitation;
import se.tyngdpunkt.access.domain.invitation.Invitations;
import se.tyngdpunkt.access.domain.throttle.CountAttempt;
import se.tyngdpunkt.access.domain.throttle.Door;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.Sha256;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

@ModuleTest
class ForgetWhatIsOverModuleTests {

    private final ForgetWhatIsOver whatIsOver;
    private final CountAttempt attempts;
    private final Invitations invitations;
    private final TestDatabase database;
    private final TestClock clock;

    ForgetWhatIsOverModuleTests(
            ForgetWhatIsOver whatIsOver,
            CountAttempt attempts,
            Invitations invitations,
            TestDatabase database,
            TestClock clock) {
        this.whatIsOver = whatIsOver;
        this.attempts = attempts;
        this.invitations = invitations;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void takesAttemptsOlderThanAnHour() {
        attempts.at(List.of(Door.ofLogin("old")));
        clock.pass(Duration.ofMinutes(61));
        attempts.at(List.of(Door.ofLogin("new")));
        whatIsOver.forget();
        assertThat(kept("access.throttle")).hasSize(1);
    }

    @Test
    void takesLinksThatNobodyUsedInTime() {
        var administrator = aPerson(database);
        var one = aColleague(database, administrator.municipality());
        var other = aColleague(database, administrator.municipality());
        MunicipalityScope.in(administrator.municipality(), () -> {
            for (var person : List.of(administrator, one)) {
                invitations.add(new Invitation(
                        person.person().value().toString(),
                        person.person(),
                        false,
                        administrator.person(),
                        clock.instant(),
                        clock.instant().plus(Invitation.VALID)));
            }
            invitations.use(one.person().value().toString(), clock.instant());
        });
        clock.pass(Duration.ofDays(8));
        MunicipalityScope.in(
                administrator.municipality(),
                () -> invitations.add(new Invitation(
                        other.person().value().toString(),
                        other.person(),
                        false,
                        administrator.person(),
                        clock.instant(),
                        clock.instant().plus(Invitation.VALID))));
        whatIsOver.forget();
        assertThat(kept("access.invitation"))
                .containsExactlyInAnyOrder(
                        one.person().value().toString(), other.person().value().toString());
    }

    /** A plain digest of a login can be found by whoever tries all addresses of a municipality. */
    @Test
    void nobodyFindsALoginByItsDigest() {
        attempts.at(List.of(Door.ofLogin("alva@sjoby.example")));
        assertThat(kept("access.throttle")).isNotEmpty().doesNotContain(Sha256.hexOf("login alva@sjoby.example"));
    }

    private List<String> kept(String table) {
        return database.asOwner()
                .sql("select fingerprint from " + table)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
