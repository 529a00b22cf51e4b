package se.tyngdpunkt.organisation.postgres;

import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.SignedIn;

/** Keeps the viewer for the length of one web request, since the menu, the page and every service ask for it. */
final class OncePerRequest {

    private static final String NAME = OncePerRequest.class.getName();

    private OncePerRequest() {}

    static Viewer viewer(SignedIn who, Supplier<Viewer> load) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return load.get();
        }
        if (request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST) instanceof Viewer kept
                && kept.signedIn().equals(who)) {
            return kept;
        }
        var viewer = load.get();
        request.setAttribute(NAME, viewer, RequestAttributes.SCOPE_REQUEST);
        return viewer;
    }
}
