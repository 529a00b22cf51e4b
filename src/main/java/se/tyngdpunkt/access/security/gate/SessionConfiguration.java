package se.tyngdpunkt.access.security.gate;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in the database, so that any node serves any request; they end after an hour's rest. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "access.session", maxInactiveIntervalInSeconds = 3600)
class SessionConfiguration {

    /**
     * Touches a session at most once a minute, since each touch is a commit and the hour need not be exact. The ids are cast
     * to their columns' own type: compared as text they would be looked for in every session there is.
     */
    private static final String TOUCH = """
            with seen (session_id, at, resting, expiry, principal, id) as (
                values (cast(? as char(36)), cast(? as bigint), cast(? as integer), cast(? as bigint), cast(? as text),
                        cast(? as char(36))))
            update %TABLE_NAME% s
            set session_id = seen.session_id, last_access_time = seen.at, max_inactive_interval = seen.resting,
                expiry_time = seen.expiry, principal_name = seen.principal
            from seen
            where s.primary_id = seen.id
              and (s.last_access_time < seen.at - 60000 or s.session_id <> seen.session_id
                   or s.max_inactive_interval <> seen.resting
                   or s.principal_name is distinct from seen.principal)""";

    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> touchSeldom() {
        return sessions -> sessions.setUpdateSessionQuery(TOUCH);
    }

    @Bean
    static CookieSerializer sessionCookie(Callers callers) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(callers.cookieName("session"));
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(callers.isBehindProxy());
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    /** It stands in the security chain and nowhere else. */
    @Bean
    static FilterRegistrationBean<VisitFilter> onlyInTheChain(VisitFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
