package se.tyngdpunkt.access.security.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tyngdpunkt.access.domain.entry.OwnPath;

/** Finds the page somebody was on when her session ended: of a sent form, the nearest address above it that is a page. */
@Component
class WayBack {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    WayBack(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    OwnPath from(HttpServletRequest request) {
        var current = Optional.ofNullable(request.getHeader("HX-Current-URL"));
        if (current.isPresent()) {
            return pathOf(current.get());
        }
        var query = Optional.ofNullable(request.getQueryString()).map(text -> "?" + text);
        if (request.getMethod().equals("GET")) {
            return new OwnPath(request.getRequestURI() + query.orElse(""));
        }
        return nearestPage(request.getRequestURI());
    }

    private static OwnPath pathOf(String address) {
        try {
            var uri = URI.create(address);
            return new OwnPath(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (IllegalArgumentException unreadable) {
            return OwnPath.HOME;
        }
    }

    private OwnPath nearestPage(String path) {
        var candidate = path;
        while (candidate.length() > 1) {
            if (isPage(candidate)) {
                return new OwnPath(candidate);
            }
            candidate = candidate.substring(0, Math.max(1, candidate.lastIndexOf('/')));
        }
        return OwnPath.HOME;
    }

    private boolean isPage(String path) {
        var parsed = PathContainer.parsePath(path);
        return mappings.orderedStream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(WayBack::answersGet)
                .flatMap(info -> Optional.ofNullable(info.getPathPatternsCondition()).stream())
                .flatMap(condition -> condition.getPatterns().stream())
                .anyMatch(pattern -> pattern.matches(parsed));
    }

    private static boolean answersGet(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }
}
