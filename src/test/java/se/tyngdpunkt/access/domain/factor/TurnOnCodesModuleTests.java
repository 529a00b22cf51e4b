package se.tyngdpunkt.access.domain.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.access.AccessSamples.aPerson;

import org.junit.jupiter.api.Test;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.account.PasswordHash;
import se.tyngdpunkt.access.domain.account.SecondFactor;
import se.tyngdpunkt.access.security.secret.CodesInTests;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

@ModuleTest
class TurnOnCodesModuleTests {

    private final TurnOnCodes turnOn;
    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Sealer sealer;
    private final TestDatabase database;
    private final TestClock clock;

    TurnOnCodesModuleTests(
            TurnOnCodes turnOn,
            Accounts accounts,
            OneTimeCodes codes,
            Sealer sealer,
            TestDatabase database,
            TestClock clock) {
        this.turnOn = turnOn;
        this.accounts = accounts;
        this.codes = codes;
        this.sealer = sealer;
        this.database = database;
        this.clock = clock;
    }

    /** Two tabs may both have been offered a seed. */
    @Test
    void leavesCodesThatAreOnAlready() {
        var who = aPerson(database);
        var account = new Account(
                AccountId.fresh(),
                who.person(),
                new Login("alva"),
                new PasswordHash("none"),
                true,
                false,
                clock.instant(),
                new SecondFactor.None());
        var first = codes.freshSeed();
        var second = codes.freshSeed();
        MunicipalityScope.in(who.municipality(), () -> {
            accounts.add(account);
            for (var seed : new Seed[] {first, second}) {
                var turnedOn = turnOn.turnOn(
                        who,
                        account,
                        sealer.seal(seed, account.id()),
                        CodesInTests.codeAt(seed.letters(), clock.instant()));
                assertThat(turnedOn.isPresent()).isEqualTo(seed.equals(first));
            }
            var kept =
                    (SecondFactor.Codes) accounts.of(who.person()).orElseThrow().secondFactor();
            assertThat(sealer.open(kept.secret(), account.id())).contains(first);
        });
    }
}
