package se.tyngdpunkt.access.security.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.tyngdpunkt.access.domain.entry.CheckSession;
import se.tyngdpunkt.access.domain.entry.Standing;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shell.Visit;

/** Checks at each request that the session still opens anything, and lets the rest run in the person's municipality. */
class VisitFilter extends OncePerRequestFilter {

    static final String TWO_FACTORS = "/my/account/two-factors";

    /** What somebody who has yet to set up a second factor may do. */
    private static final Set<String> BEFORE_SECOND_FACTOR = Set.of(TWO_FACTORS, "/sign-out", "/language", "/error");

    private final CheckSession check;
    private final Callers callers;
    private final Events events;

    VisitFilter(CheckSession check, Callers callers, Events events) {
        this.check = check;
        this.callers = callers;
        this.events = events;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    /** An error page has the same head as any other. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var entrant = entrant();
        if (entrant.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var who = entrant.get().signedIn();
        var isThisMachine = callers.of(request).isThisMachine();
        var standing = MunicipalityScope.in(
                who.municipality(),
                () -> check.standingOf(
                        who, entrant.get().accountId(), entrant.get().since(), isThisMachine));
        if (standing == Standing.OVER) {
            end(request);
            chain.doFilter(request, response);
        } else if (standing == Standing.LACKS_SECOND_FACTOR
                && !BEFORE_SECOND_FACTOR.contains(request.getRequestURI())) {
            SignInFirst.redirect(request, response, TWO_FACTORS);
        } else {
            go(who, request, response, chain);
        }
    }

    private void go(SignedIn who, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Visit.signedIn(request, who);
        try {
            MunicipalityScope.<Boolean, Exception>in(who.municipality(), () -> {
                chain.doFilter(request, response);
                RefusedTry.of(who, request, response).ifPresent(events::tell);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    private static Optional<Entrant> entrant() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof EntrantToken token
                ? Optional.of(token.getPrincipal())
                : Optional.empty();
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
