package se.tyngdpunkt.access.security.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/** A name that begins with __Host- is kept by a browser only when secure, for the path / and for no domain (RFC 6265bis, 4.1.3.2). */
class CookiesBehindProxyTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void theSessionIsBoundToThisHost() {
        SessionConfiguration.sessionCookie(new Callers(true))
                .writeCookieValue(new CookieValue(request, response, "value"));
        assertBoundToThisHost("__Host-session=");
        assertThat(response.getHeader("Set-Cookie")).contains("SameSite=Lax");
    }

    @Test
    void theFormsTokenIsBoundToThisHost() {
        var tokens = SecurityConfiguration.csrfTokens(new Callers(true));
        tokens.saveToken(tokens.generateToken(request), request, response);
        assertBoundToThisHost("__Host-form=");
        assertThat(Objects.requireNonNull(response.getCookie("__Host-form")).getAttribute("SameSite"))
                .isEqualTo("Lax");
    }

    @Test
    void withoutTlsNoCookieClaimsToBe() {
        SessionConfiguration.sessionCookie(new Callers(false))
                .writeCookieValue(new CookieValue(request, response, "value"));
        assertThat(response.getHeader("Set-Cookie")).startsWith("session=").doesNotContain("Secure");
    }

    private void assertBoundToThisHost(String name) {
        assertThat(Objects.requireNonNull(response.getHeader("Set-Cookie")))
                .startsWith(name)
                .contains("Path=/", "Secure", "HttpOnly")
                .doesNotContain("Domain");
    }
}
