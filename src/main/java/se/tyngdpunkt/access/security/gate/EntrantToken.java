package se.tyngdpunkt.access.security.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** An entrant as Spring Security carries her: without authorities, since rights are decided per object. */
final class EntrantToken extends AbstractAuthenticationToken {

    private final Entrant entrant;

    EntrantToken(Entrant entrant) {
        super(List.of());
        this.entrant = entrant;
        setAuthenticated(true);
    }

    @Override
    public Entrant getPrincipal() {
        return entrant;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntrantToken token && token.entrant.equals(entrant);
    }

    @Override
    public int hashCode() {
        return entrant.hashCode();
    }
}
