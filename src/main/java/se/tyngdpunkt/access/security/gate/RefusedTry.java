package se.tyngdpunkt.access.security.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import se.tyngdpunkt.shared.Refusal;
import se.tyngdpunkt.shared.SignedIn;

/** What a request that was refused has tried, in the program's own words. An address that leads to no page of ours tried nothing. */
final class RefusedTry {

    private static final Pattern ID =
            Pattern.compile(".*/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9a-f-]).*");

    private RefusedTry() {}

    static Optional<Refusal> of(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var status = response.getStatus();
        var isOurs = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod;
        var isRefused =
                status == HttpServletResponse.SC_FORBIDDEN || (status == HttpServletResponse.SC_NOT_FOUND && isOurs);
        return isRefused && request.getDispatcherType() == DispatcherType.REQUEST
                ? Optional.of(new Refusal(who, status, route(request), object(request)))
                : Optional.empty();
    }

    private static String route(HttpServletRequest request) {
        var page = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + (page == null ? "" : " " + page);
    }

    /** The last of several is what it was about. */
    private static Optional<UUID> object(HttpServletRequest request) {
        var found = ID.matcher(request.getRequestURI());
        return found.matches() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
    }
}
