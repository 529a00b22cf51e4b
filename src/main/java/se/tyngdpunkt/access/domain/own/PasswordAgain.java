package se.tyngdpunkt.access.domain.own;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.account.Passwords;
import se.tyngdpunkt.access.domain.throttle.CountAttempt;
import se.tyngdpunkt.access.domain.throttle.Door;
import se.tyngdpunkt.access.domain.throttle.ForgiveAttempts;

/** Asks somebody who is signed in for her password once more, so that a screen left open opens nothing else. */
public final class PasswordAgain {

    private final Passwords passwords;
    private final CountAttempt attempts;
    private final ForgiveAttempts forgive;

    public PasswordAgain(Passwords passwords, CountAttempt attempts, ForgiveAttempts forgive) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.forgive = forgive;
    }

    /** Empty when the password is right. */
    public Optional<OwnAccountOutcome> refusalOf(Account account, Password typed) {
        var doors = List.of(Door.ofPasswordAgain(account.id().value().toString()));
        var closed = attempts.at(doors);
        if (closed.isPresent()) {
            return Optional.of(new OwnAccountOutcome.TooMany(closed.get()));
        }
        if (!typed.isPossible() || !passwords.matches(typed, account.password())) {
            return Optional.of(new OwnAccountOutcome.WrongPassword());
        }
        forgive.at(doors);
        return Optional.empty();
    }
}
