package se.tyngdpunkt.access.domain.invitation;

import se.tyngdpunkt.access.domain.account.PasswordProblem;

/** What came of choosing a password by a link. */
public sealed interface ChosenPassword {

    record Done() implements ChosenPassword {}

    /** Used, withdrawn, too old, or never ours. */
    record LinkGone() implements ChosenPassword {}

    record Refused(PasswordProblem problem) implements ChosenPassword {}

    /** Somebody in another municipality has the same address. */
    record LoginTaken() implements ChosenPassword {}
}
