package se.tyngdpunkt.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.SignedIn;

/** Begins sessions: always a new one with a new form token, so that nobody can have planted either. */
@Component
class Sessions {

    static final String DEVICE = "device";

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;
    private final Clock clock;

    Sessions(SecurityContextRepository contexts, CsrfTokenRepository tokens, Clock clock) {
        this.contexts = contexts;
        this.tokens = tokens;
        this.clock = clock;
    }

    void begin(MunicipalityId municipality, Account account, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        var who = new SignedIn(municipality, account.person());
        var entrant = Entrant.of(account.id(), who, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var context = new SecurityContextImpl(new EntrantToken(entrant));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        tokens.saveToken(null, request, response);
        request.getSession().setAttribute(DEVICE, Device.of(request.getHeader("User-Agent")));
    }

    static void end(HttpServletRequest request) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
    }
}
