package se.tyngdpunkt.access.domain.account;

import java.time.Instant;
import se.tyngdpunkt.shared.PersonId;

/**
 * A person's account.
 *
 * @param isDemo whether it belongs to an example person and works from the machine itself only
 * @param sessionsValidFrom sessions begun before it are over: this is how one signs out everywhere
 */
public record Account(
        AccountId id,
        PersonId person,
        Login login,
        PasswordHash password,
        boolean isEnabled,
        boolean isDemo,
        Instant sessionsValidFrom,
        SecondFactor secondFactor) {

    public boolean hasSecondFactor() {
        return secondFactor instanceof SecondFactor.Codes;
    }

    public Account withPassword(PasswordHash chosen, Instant at) {
        return new Account(id, person, login, chosen, isEnabled, isDemo, at, secondFactor);
    }

    public Account withLogin(Login changed) {
        return new Account(id, person, changed, password, isEnabled, isDemo, sessionsValidFrom, secondFactor);
    }

    public Account withSecondFactor(SecondFactor changed, Instant at) {
        return new Account(id, person, login, password, isEnabled, isDemo, at, changed);
    }

    public Account signedOutEverywhere(Instant at) {
        return new Account(id, person, login, password, isEnabled, isDemo, at, secondFactor);
    }

    public Account enabled(boolean enabled, Instant at) {
        return new Account(id, person, login, password, enabled, isDemo, at, secondFactor);
    }
}
