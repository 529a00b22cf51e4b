package se.tyngdpunkt.access.security.gate;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.account.ChangeLogin;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.organisation.EmailChanged;

@Component
class LoginFollowsEmail {

    private final ChangeLogin changeLogin;

    LoginFollowsEmail(ChangeLogin changeLogin) {
        this.changeLogin = changeLogin;
    }

    @EventListener
    void on(EmailChanged changed) {
        changeLogin.to(new Login(changed.after()), changed.person());
    }
}
