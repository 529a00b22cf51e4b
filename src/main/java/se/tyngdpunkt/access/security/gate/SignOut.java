package se.tyngdpunkt.access.security.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.MunicipalityScope;

/** What signing out leaves behind: a line in the trail, and nothing in the browser. */
@Component
class SignOut implements LogoutHandler {

    private final Events events;

    SignOut(Events events) {
        this.events = events;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof EntrantToken token) {
            var entrant = token.getPrincipal();
            var who = entrant.signedIn();
            MunicipalityScope.in(
                    who.municipality(), () -> events.tell(Deed.of(who, "access.signed-out", entrant.account())));
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
