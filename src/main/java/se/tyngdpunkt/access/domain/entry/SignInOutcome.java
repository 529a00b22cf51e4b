package se.tyngdpunkt.access.domain.entry;

import java.time.Duration;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.shared.MunicipalityId;

/** What became of an attempt to sign in. */
public sealed interface SignInOutcome {

    /** Unknown login, wrong password or closed account: from outside they are one. */
    record Wrong() implements SignInOutcome {}

    /** Too long between the password and the code. */
    record TooLate() implements SignInOutcome {}

    record TooMany(Duration delay) implements SignInOutcome {}

    /** A demo account, asked for from another machine. */
    record DemoFromElsewhere() implements SignInOutcome {}

    /** The password was right; the code remains to be asked for if the account has one. */
    record Right(MunicipalityId municipality, Account account) implements SignInOutcome {}
}
