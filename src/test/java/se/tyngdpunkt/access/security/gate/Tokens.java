package se.tyngdpunkt.access.security.gate;

import java.time.Instant;
import org.springframework.security.core.Authentication;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.shared.SignedIn;

/** What a session of somebody signed in carries. */
public final class Tokens {

    private Tokens() {}

    public static Authentication of(Account account, SignedIn who, Instant since) {
        return new EntrantToken(Entrant.of(account.id(), who, since));
    }
}
