package se.tyngdpunkt.access.domain.setup;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
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

/** Founds the municipality and gives its first administrator an account, both or neither. */
@UseCase
class SetUpMunicipality {

    private final Founding founding;
    private final Logins logins;
    private final Accounts accounts;
    private final Clock clock;

    SetUpMunicipality(Founding founding, Logins logins, Accounts accounts, Clock clock) {
        this.founding = founding;
        this.logins = logins;
        this.accounts = accounts;
        this.clock = clock;
    }

    SetUpOutcome found(MunicipalityId id, Founding.Entry entry, PasswordHash password) {
        return switch (founding.found(id, entry)) {
            case Founding.Refused(var problems) -> new SetUpOutcome.EntryRefused(problems);
            case Founding.Founded(var _, var _, var administrator) -> {
                var login = new Login(entry.email());
                if (!logins.take(login)) {
                    throw new IllegalStateException("the first login is taken");
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
