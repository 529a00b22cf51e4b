package se.tyngdpunkt.access.domain.own;

import java.time.Duration;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.PasswordProblem;

/** What came of a change to one's own account. */
public sealed interface OwnAccountOutcome {

    record Changed(Account account) implements OwnAccountOutcome {}

    record WrongPassword() implements OwnAccountOutcome {}

    record TooMany(Duration delay) implements OwnAccountOutcome {}

    record NewPasswordRefused(PasswordProblem problem) implements OwnAccountOutcome {}
}
