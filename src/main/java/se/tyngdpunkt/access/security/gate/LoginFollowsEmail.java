package se.tyngdpunkt.access.security.gate;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.account.ChangeLogin;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.invitation.Invitations;
import se.tyngdpunkt.organisation.EmailChanged;

@Component
class LoginFollowsEmail {

    private final Invitations invitations;
    private final ChangeLogin changeLogin;

    LoginFollowsEmail(Invitations invitations, ChangeLogin changeLogin) {
        this.invitations = invitations;
        this.changeLogin = changeLogin;
    }

    /** A link may lie at the old address, which may never have been hers. */
    @EventListener
    void on(EmailChanged changed) {
        invitations.withdraw(changed.person());
        changeLogin.to(new Login(changed.after()), changed.person());
    }
}
