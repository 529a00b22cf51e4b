package se.tyngdpunkt.access.domain.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.account.Logins;
import se.tyngdpunkt.access.domain.account.PasswordHash;
import se.tyngdpunkt.access.domain.account.SecondFactor;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UseCase;

/** Uses a link up and gives the person her account, or her old one a new password. */
@UseCase
class UseLink {

    private final Invitations invitations;
    private final Accounts accounts;
    private final Logins logins;
    private final Events events;
    private final Clock clock;

    UseLink(Invitations invitations, Accounts accounts, Logins logins, Events events, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.logins = logins;
        this.events = events;
        this.clock = clock;
    }

    /** The link is held first: while the password was hashed it may have been used by a second send, or taken back. */
    ChosenPassword use(MunicipalityId municipality, Invitation invitation, Person person, PasswordHash password) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (invitations.hold(invitation.fingerprint(), now).isEmpty()) {
            return new ChosenPassword.LinkGone();
        }
        var login = new Login(person.email());
        var known = accounts.of(person.id());
        var isSame = known.filter(account -> account.login().equals(login)).isPresent();
        if (!isSame && !logins.take(login)) {
            return new ChosenPassword.LoginTaken();
        }
        invitations.use(invitation.fingerprint(), now);
        known.filter(account -> !isSame).map(Account::login).ifPresent(logins::release);
        var account = known.map(old -> renewed(old, login, password, invitation, now))
                .orElseGet(() -> fresh(person, login, password, now));
        events.tell(Deed.of(
                        new SignedIn(municipality, person.id()),
                        "access.link-used",
                        account.id().value())
                .about(person.id()));
        return new ChosenPassword.Done();
    }

    private Account renewed(Account old, Login login, PasswordHash password, Invitation invitation, Instant now) {
        return accounts.change(old.id(), account -> {
                    var changed = account.withLogin(login).withPassword(password, now);
                    return Optional.of(
                            invitation.removesSecondFactor()
                                    ? changed.withSecondFactor(new SecondFactor.None(), now)
                                    : changed);
                })
                .orElseThrow();
    }

    private Account fresh(Person person, Login login, PasswordHash password, Instant now) {
        var account =
                new Account(AccountId.fresh(), person.id(), login, password, true, false, now, new SecondFactor.None());
        accounts.add(account);
        return account;
    }
}
