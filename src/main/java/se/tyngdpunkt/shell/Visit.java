package se.tyngdpunkt.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.tyngdpunkt.shared.SignedIn;

/** Where a request carries who is signed in: written once by the sign-in, read by whoever builds a page. */
public final class Visit {

    private static final String SIGNED_IN = Visit.class.getName() + ".signedIn";

    private Visit() {}

    public static void signedIn(HttpServletRequest request, SignedIn who) {
        request.setAttribute(SIGNED_IN, who);
    }

    public static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(SIGNED_IN));
    }
}
