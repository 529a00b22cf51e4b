package se.tyngdpunkt.access.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.account.Logins;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.account.PasswordHash;
import se.tyngdpunkt.access.domain.account.Passwords;
import se.tyngdpunkt.access.domain.account.SealedSecret;
import se.tyngdpunkt.access.domain.account.SecondFactor;
import se.tyngdpunkt.access.domain.throttle.CountAttempt;
import se.tyngdpunkt.access.domain.throttle.ThrottleInMemory;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.PersonId;

/** Everybody in an office comes from one address. */
class AddressDoorTests {

    private static final Instant MORNING = Instant.parse("2026-11-09T07:00:00Z");
    private static final Caller OFFICE = new Caller("198.51.100.7", false);
    private static final Password RIGHT = new Password("lampan sover under bron");

    private final ThrottleInMemory throttle = new ThrottleInMemory();
    private final CountAttempt attempts = throttle.counting(Clock.fixed(MORNING, ZoneOffset.UTC));

    @Test
    void staysOpenForTheNextOnesAfterManyMistakesAndARightPassword() {
        wrong(59);
        for (var login : List.of("alva", "bo", "cia")) {
            assertThat(signIn(login, false)).isInstanceOf(SignInOutcome.Right.class);
        }
    }

    @Test
    void staysOpenWhileManyLookForTheirCodes() {
        for (int person = 0; person < 100; person++) {
            assertThat(signIn("person" + person, true)).isInstanceOf(SignInOutcome.Right.class);
        }
    }

    @Test
    void closesAtTheSixtiethMistake() {
        wrong(60);
        assertThat(signIn("alva", false)).isEqualTo(new SignInOutcome.TooMany(Duration.ofMinutes(1)));
    }

    @Test
    void staysClosedForWhoeverHasThePasswordButNotTheCode() {
        for (int attempt = 0; attempt < 5; attempt++) {
            signIn("alva", true);
        }
        assertThat(signIn("alva", true)).isInstanceOf(SignInOutcome.TooMany.class);
    }

    private void wrong(int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            assertThat(attempts.at(SignIn.doors(new Login("wrong " + attempt), OFFICE)))
                    .isEmpty();
        }
    }

    private SignInOutcome signIn(String login, boolean hasCodes) {
        var account = new Account(
                AccountId.fresh(),
                PersonId.fresh(),
                new Login(login),
                new PasswordHash(RIGHT.value()),
                true,
                false,
                MORNING,
                hasCodes ? new SecondFactor.Codes(new SealedSecret(""), 0) : new SecondFactor.None());
        var signIn = new SignIn(
                new OneLogin(), new OneAccount(account), new PlainPasswords(), attempts, throttle.forgiving(), _ -> {});
        return signIn.with(account.login(), RIGHT, OFFICE);
    }

    private record OneLogin() implements Logins {

        @Override
        public Optional<MunicipalityId> municipalityOf(Login login) {
            return Optional.of(MunicipalityId.fresh());
        }

        @Override
        public boolean take(Login login) {
            return false;
        }

        @Override
        public void release(Login login) {}
    }

    private record OneAccount(Account account) implements Accounts {

        @Override
        public Optional<Account> with(AccountId id) {
            return Optional.of(account);
        }

        @Override
        public Optional<Account> withLogin(Login login) {
            return Optional.of(account);
        }

        @Override
        public Optional<Account> of(PersonId person) {
            return Optional.of(account);
        }

        @Override
        public void add(Account added) {}

        @Override
        public void forget(AccountId id) {}

        @Override
        public Optional<Account> change(AccountId id, Function<Account, Optional<Account>> change) {
            return Optional.empty();
        }

        @Override
        public boolean useStep(AccountId id, long step) {
            return false;
        }
    }

    private record PlainPasswords() implements Passwords {

        @Override
        public PasswordHash hash(Password password) {
            return new PasswordHash(password.value());
        }

        @Override
        public boolean matches(Password typed, PasswordHash hash) {
            return hash(typed).equals(hash);
        }

        @Override
        public void pretend(Password typed) {}
    }
}
