package se.tyngdpunkt.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.shared.MunicipalityId;

/** Between the password and the code: known, but not yet signed in. Kept in a session of its own. */
record PendingSignIn(UUID municipality, UUID account, String next) implements Serializable {

    private static final String NAME = "pendingSignIn";
    private static final int SECONDS = 600;

    static void begin(MunicipalityId municipality, Account account, OwnPath next, HttpServletRequest request) {
        Sessions.end(request);
        var session = request.getSession();
        session.setMaxInactiveInterval(SECONDS);
        session.setAttribute(
                NAME, new PendingSignIn(municipality.value(), account.id().value(), next.value()));
    }

    static Optional<PendingSignIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(NAME))
                .map(PendingSignIn.class::cast);
    }

    MunicipalityId municipalityId() {
        return new MunicipalityId(municipality);
    }

    AccountId accountId() {
        return new AccountId(account);
    }
}
