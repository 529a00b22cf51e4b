package se.tyngdpunkt.access.domain.setup;

import java.time.Duration;
import se.tyngdpunkt.access.domain.account.PasswordProblem;
import se.tyngdpunkt.shell.Problems;

/** What came of setting up. */
public sealed interface SetUpOutcome {

    record Done() implements SetUpOutcome {}

    record WrongCode() implements SetUpOutcome {}

    record TooMany(Duration delay) implements SetUpOutcome {}

    record PasswordRefused(PasswordProblem problem) implements SetUpOutcome {}

    record EntryRefused(Problems problems) implements SetUpOutcome {}
}
