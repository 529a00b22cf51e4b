package se.tyngdpunkt.access.domain.setup;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.account.Logins;
import se.tyngdpunkt.access.domain.account.PasswordHash;
import se.tyngdpunkt.access.domain.account.SecondFactor;
import se.tyngdpunkt.organisation.Founding;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.text.ConsoleCode;
import se.tyngdpunkt.shell.Problems;

/** Founds the municipality, gives its first administrator an account and uses up the permit: all or nothing. */
@UseCase
class SetUpMunicipality {

    private final Founding founding;
    private final Logins logins;
    private final Accounts accounts;
    private final SetUpPermits permits;
    private final Clock clock;

    SetUpMunicipality(Founding founding, Logins logins, Accounts accounts, SetUpPermits permits, Clock clock) {
        this.founding = founding;
        this.logins = logins;
        this.accounts = accounts;
        this.permits = permits;
        this.clock = clock;
    }

    /** Somebody else has set up a municipality with the same permit. */
    static final class UsedMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    SetUpOutcome found(MunicipalityId id, Founding.Entry entry, PasswordHash password, Optional<ConsoleCode> permit) {
        var login = new Login(entry.email());
        if (login.isPossible() && logins.municipalityOf(login).isPresent()) {
            return new SetUpOutcome.EntryRefused(Problems.at("email", "access.set-up.login-taken"));
        }
        return switch (founding.found(id, entry)) {
            case Founding.Refused(var problems) -> new SetUpOutcome.EntryRefused(problems);
            case Founding.Founded(var _, var _, var administrator) -> {
                if (!logins.take(login)) {
                    throw new IllegalStateException("the login was taken meanwhile");
                }
                if (permit.isPresent() && !permits.use(permit.get(), clock.instant())) {
                    throw new UsedMeanwhile();
                }
                accounts.add(new Account(
                        AccountId.fresh(),
                        administrator,
                        login,
                        password,
                        true,
                        false,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        new SecondFactor.None()));
                yield new SetUpOutcome.Done();
            }
        };
    }
}
