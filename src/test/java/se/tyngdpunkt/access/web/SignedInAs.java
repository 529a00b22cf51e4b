package se.tyngdpunkt.access.web;

import java.time.Clock;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.account.PasswordHash;
import se.tyngdpunkt.access.domain.account.SecondFactor;
import se.tyngdpunkt.access.security.gate.Tokens;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;

/**
 * A request by somebody signed in, with the token a form carries: {@code mvc.perform(get("/rounds").with(signedIn(who)))}.
 * She gets an account that asks for no codes if she has none; everything else is as for a browser.
 */
public final class SignedInAs {

    private SignedInAs() {}

    public static RequestPostProcessor signedIn(SignedIn who) {
        return request -> {
            var token = SecurityMockMvcRequestPostProcessors.authentication(token(who, request));
            return token.postProcessRequest(
                    SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(request));
        };
    }

    private static Authentication token(SignedIn who, MockHttpServletRequest request) {
        var context = WebApplicationContextUtils.getRequiredWebApplicationContext(
                Objects.requireNonNull(request.getServletContext()));
        var accounts = context.getBean(Accounts.class);
        var now = context.getBean(Clock.class).instant();
        var account = MunicipalityScope.in(
                who.municipality(), () -> accounts.of(who.person()).orElseGet(() -> {
                    var added = new Account(
                            AccountId.fresh(),
                            who.person(),
                            new Login("test-" + who.person().value()),
                            new PasswordHash("none"),
                            true,
                            true,
                            now,
                            new SecondFactor.None());
                    accounts.add(added);
                    return added;
                }));
        return Tokens.of(account, who, now);
    }
}
