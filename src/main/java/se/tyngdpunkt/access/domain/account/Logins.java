package se.tyngdpunkt.access.domain.account;

import java.util.Optional;
import se.tyngdpunkt.shared.MunicipalityId;

/** Which municipality each login belongs to, over all of them. */
public interface Logins {

    Optional<MunicipalityId> municipalityOf(Login login);

    /** Takes the login for the municipality in scope; false if it is taken. */
    boolean take(Login login);

    void release(Login login);
}
