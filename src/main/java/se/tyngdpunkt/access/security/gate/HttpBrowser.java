package se.tyngdpunkt.access.security.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.access.domain.entry.Browser;
import se.tyngdpunkt.access.domain.entry.Caller;
import se.tyngdpunkt.access.domain.entry.OpenSession;
import se.tyngdpunkt.access.domain.own.Device;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.SignedIn;

/** The browser of the request at hand; what is injected stands for whichever that is. */
@Component
class HttpBrowser implements Browser {

    private static final String DEVICE = "device";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Callers callers;
    private final SecurityContextRepository contexts;
    private final JdbcIndexedSessionRepository sessions;
    private final Clock clock;

    HttpBrowser(
            HttpServletRequest request,
            HttpServletResponse response,
            Callers callers,
            SecurityContextRepository contexts,
            JdbcIndexedSessionRepository sessions,
            Clock clock) {
        this.request = request;
        this.response = response;
        this.callers = callers;
        this.contexts = contexts;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Caller caller() {
        return callers.of(request);
    }

    @Override
    public Optional<AccountId> account() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof EntrantToken token
                ? Optional.of(token.getPrincipal().accountId())
                : Optional.empty();
    }

    /**
     * The form token stays, since it is this browser's and not the session's: forms open in other tabs are sent with it, and
     * with another they would be refused for as long as they stay open.
     */
    @Override
    public void signIn(MunicipalityId municipality, Account account) {
        signOut();
        var who = new SignedIn(municipality, account.person());
        var entrant = Entrant.of(account.id(), who, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var context = new SecurityContextImpl(new EntrantToken(entrant));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        remember(DEVICE, Device.of(request.getHeader("User-Agent")));
    }

    @Override
    public void signOut() {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
    }

    @Override
    public Optional<String> remembered(String name) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(name))
                .map(String.class::cast);
    }

    @Override
    public void remember(String name, String value) {
        request.getSession().setAttribute(name, value);
    }

    @Override
    public void forget(String name) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(name);
        }
    }

    @Override
    public List<OpenSession> sessionsOf(AccountId account) {
        return entries(account)
                .flatMap(session -> openSession(session).stream())
                .sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
                .toList();
    }

    @Override
    public void endOtherSessionsOf(AccountId account) {
        entries(account).filter(session -> !isThis(session)).forEach(session -> sessions.deleteById(session.getId()));
    }

    private Stream<? extends Session> entries(AccountId account) {
        return sessions.findByPrincipalName(account.value().toString()).values().stream();
    }

    private Optional<OpenSession> openSession(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context != null && context.getAuthentication() instanceof EntrantToken token
                ? Optional.of(new OpenSession(
                        session.getAttributeOrDefault(DEVICE, "?"),
                        token.getPrincipal().since(),
                        session.getLastAccessedTime(),
                        isThis(session)))
                : Optional.empty();
    }

    private boolean isThis(Session session) {
        var own = request.getSession(false);
        return own != null && own.getId().equals(session.getId());
    }
}
