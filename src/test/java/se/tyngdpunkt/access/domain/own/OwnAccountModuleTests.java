package se.tyngdpunkt.access.domain.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.access.AccessSamples.aPerson;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.account.PasswordHash;
import se.tyngdpunkt.access.domain.account.PasswordRule;
import se.tyngdpunkt.access.domain.account.Passwords;
import se.tyngdpunkt.access.domain.account.SealedSecret;
import se.tyngdpunkt.access.domain.account.SecondFactor;
import se.tyngdpunkt.access.domain.own.OwnAccountOutcome.Changed;
import se.tyngdpunkt.access.domain.own.OwnAccountOutcome.WrongPassword;
import se.tyngdpunkt.access.domain.throttle.CountAttempt;
import se.tyngdpunkt.access.domain.throttle.ForgiveAttempts;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** While a password is tried and hashed, others change the same account. */
@ModuleTest
class OwnAccountModuleTests {

    private static final Password PRESENT = new Password("lampan sover under bron");
    private static final Password CHOSEN = new Password("korvstoppning vid midnatt");

    private final Accounts accounts;
    private final Organisation organisation;
    private final CountAttempt attempts;
    private final ForgiveAttempts forgive;
    private final SaveOwnAccount save;
    private final TestDatabase database;
    private final TestClock clock;

    OwnAccountModuleTests(
            Accounts accounts,
            Organisation organisation,
            CountAttempt attempts,
            ForgiveAttempts forgive,
            SaveOwnAccount save,
            TestDatabase database,
            TestClock clock) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.attempts = attempts;
        this.forgive = forgive;
        this.save = save;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void staysClosedWhenItWasClosedMeanwhile() {
        var who = someone();
        assertThat(changePassword(who, "is_enabled = false")).isInstanceOf(WrongPassword.class);
        assertThat(accountOf(who).isEnabled()).isFalse();
    }

    @Test
    void keepsTheLoginItGotMeanwhile() {
        var who = someone();
        assertThat(changePassword(who, "login = 'new'")).isInstanceOf(Changed.class);
        assertThat(accountOf(who).login()).isEqualTo(new Login("new"));
        assertThat(accountOf(who).password()).isEqualTo(hashOf(CHOSEN));
    }

    @Test
    void keepsACodeUsedThatWasUsedMeanwhile() {
        var who = someone();
        assertThat(changePassword(who, "totp_last_step = 8")).isInstanceOf(Changed.class);
        assertThat(accountOf(who).secondFactor()).isEqualTo(new SecondFactor.Codes(new SealedSecret("sealed"), 8));
    }

    @Test
    void doesNotOverwriteAPasswordThatReplacedTheOneGiven() {
        var who = someone();
        assertThat(changePassword(who, "password_hash = 'by a link'")).isInstanceOf(WrongPassword.class);
        assertThat(accountOf(who).password()).isEqualTo(new PasswordHash("by a link"));
    }

    @Test
    void leavesTheRestAloneWhenCodesAreTurnedOff() {
        var who = someone();
        var outcome = MunicipalityScope.in(
                who.municipality(), () -> own(who, "login = 'new'", "").turnOffCodes(who, PRESENT));
        assertThat(outcome).isInstanceOf(Changed.class);
        assertThat(accountOf(who).login()).isEqualTo(new Login("new"));
        assertThat(accountOf(who).hasSecondFactor()).isFalse();
    }

    @Test
    void nobodyElseChangesAnAccountWhileItChanges() {
        var who = someone();
        MunicipalityScope.in(
                who.municipality(),
                () -> accounts.change(accountOf(who).id(), account -> {
                    assertThatThrownBy(() -> database.asOwner()
                                    .sql("select id from access.account where id = :id for update nowait")
                                    .param("id", account.id().value())
                                    .query()
                                    .singleValue())
                            .isInstanceOf(DataAccessException.class);
                    return Optional.empty();
                }));
    }

    private OwnAccountOutcome changePassword(SignedIn who, String meanwhile) {
        return MunicipalityScope.in(
                who.municipality(), () -> own(who, "", meanwhile).changePassword(who, PRESENT, CHOSEN));
    }

    private OwnAccount own(SignedIn who, String whileTried, String whileHashed) {
        var passwords = new Passwords() {
            @Override
            public PasswordHash hash(Password password) {
                set(who, whileHashed);
                return hashOf(password);
            }

            @Override
            public boolean matches(Password typed, PasswordHash kept) {
                set(who, whileTried);
                return hashOf(typed).equals(kept);
            }

            @Override
            public void pretend(Password typed) {}
        };
        var rule = new PasswordRule((_, _) -> false);
        var again = new PasswordAgain(passwords, attempts, forgive);
        return new OwnAccount(accounts, organisation, passwords, rule, again, save, clock);
    }

    private void set(SignedIn who, String change) {
        if (!change.isEmpty()) {
            database.asOwner()
                    .sql("update access.account set " + change + " where person_id = :person")
                    .param("person", who.person().value())
                    .update();
        }
    }

    private SignedIn someone() {
        var who = aPerson(database);
        MunicipalityScope.in(
                who.municipality(),
                () -> accounts.add(new Account(
                        AccountId.fresh(),
                        who.person(),
                        new Login("old"),
                        hashOf(PRESENT),
                        true,
                        false,
                        clock.instant(),
                        new SecondFactor.Codes(new SealedSecret("sealed"), 7))));
        return who;
    }

    private Account accountOf(SignedIn who) {
        return MunicipalityScope.in(
                who.municipality(), () -> accounts.of(who.person()).orElseThrow());
    }

    private static PasswordHash hashOf(Password password) {
        return new PasswordHash("hash of " + password.value());
    }
}
