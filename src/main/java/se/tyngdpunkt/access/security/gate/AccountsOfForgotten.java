package se.tyngdpunkt.access.security.gate;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.Logins;
import se.tyngdpunkt.access.domain.invitation.Invitations;
import se.tyngdpunkt.shared.retention.PeopleForgotten;

/** Whoever is forgotten can sign in no more, and her login is free. */
@Component
class AccountsOfForgotten {

    private final Accounts accounts;
    private final Logins logins;
    private final Invitations invitations;

    AccountsOfForgotten(Accounts accounts, Logins logins, Invitations invitations) {
        this.accounts = accounts;
        this.logins = logins;
        this.invitations = invitations;
    }

    @EventListener
    void on(PeopleForgotten forgotten) {
        forgotten.people().forEach(person -> {
            invitations.withdraw(person);
            accounts.of(person).ifPresent(account -> {
                accounts.forget(account.id());
                logins.release(account.login());
            });
        });
    }
}
