package se.tyngdpunkt.matrix;

import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** The names of routes, as the file under review writes them. */
public final class Routes {

    private Routes() {}

    /** Method, path, and the header that tells it from another of the same path. */
    public static Stream<String> namesOf(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        var headers = route.getHeadersCondition().getExpressions().stream()
                .map(header -> " " + header.getName())
                .findFirst()
                .orElse("");
        return route.getPatternValues().stream().flatMap(path -> (methods.isEmpty()
                        ? Stream.of("ANY")
                        : methods.stream().map(Enum::name))
                .map(method -> method + " " + path + headers));
    }
}
