package se.tyngdpunkt.access.security.gate;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.entry.TypedForm;
import se.tyngdpunkt.access.domain.setup.FirstVisit;

/** Leads whoever is not signed in to the sign-in page, and remembers where she was. */
@Component
class SignInFirst implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final WayBack wayBack;
    private final FirstVisit firstVisit;

    SignInFirst(WayBack wayBack, FirstVisit firstVisit) {
        this.wayBack = wayBack;
        this.firstVisit = firstVisit;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (hasTypedMuch(request) && !firstVisit.isDue()) {
            request.getRequestDispatcher(TypedForm.AGAIN).forward(request, response);
        } else {
            lead(request, response);
        }
    }

    /** With script the form is saved as it is written, and its page is left at once. */
    private static boolean hasTypedMuch(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getHeader("HX-Request") == null
                && TypedForm.of(request.getRequestURI(), request.getParameterMap())
                        .isPresent();
    }

    /**
     * A form sent with an old token: whoever is signed in is told so, anybody else must sign in anyway. The token is looked at
     * before the visit is known, so the session itself must say who it is.
     */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof EntrantToken) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            lead(request, response);
        }
    }

    private void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (firstVisit.isDue()) {
            redirect(request, response, "/set-up");
            return;
        }
        var back = wayBack.from(request);
        var address =
                back.isHome() ? "/sign-in" : "/sign-in?next=" + URLEncoder.encode(back.value(), StandardCharsets.UTF_8);
        redirect(request, response, address);
    }

    /** htmx follows a redirect unseen and would put the whole page into a part: it is told to leave the page instead. */
    static void redirect(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(address);
        } else {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
