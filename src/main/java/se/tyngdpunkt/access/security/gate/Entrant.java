package se.tyngdpunkt.access.security.gate;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;

/** All that a session remembers: who came in, and when. Roles are read anew for each request. */
record Entrant(UUID account, UUID municipality, UUID person, Instant since)
        implements AuthenticatedPrincipal, Serializable {

    static Entrant of(AccountId account, SignedIn who, Instant since) {
        return new Entrant(
                account.value(), who.municipality().value(), who.person().value(), since);
    }

    AccountId accountId() {
        return new AccountId(account);
    }

    SignedIn signedIn() {
        return new SignedIn(new MunicipalityId(municipality), new PersonId(person));
    }

    /** By which the sessions of one account are found. */
    @Override
    public String getName() {
        return account.toString();
    }
}
