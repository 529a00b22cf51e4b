package se.tyngdpunkt.walk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;

/** Pages as somebody could write them who forgot the municipality, so that the walk can be seen to find them. */
final class ForgottenRoutes implements AutoCloseable {

    private final JdbcClient owner;
    private final RequestMappingHandlerMapping mapping;
    private final RequestMappingInfo route;
    private String kept = "";

    ForgottenRoutes(String path, String method, JdbcClient owner, RequestMappingHandlerMapping mapping) {
        this.owner = owner;
        this.mapping = mapping;
        this.route = RequestMappingInfo.paths(path)
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
        for (var each : ForgottenRoutes.class.getDeclaredMethods()) {
            if (each.getName().equals(method)) {
                mapping.registerMapping(route, this, each);
            }
        }
    }

    @ResponseBody
    String shows(@PathVariable("id") UUID id) {
        return names(id).stream().findFirst().orElseThrow(NotFound::new);
    }

    @ResponseBody
    String refuses(@PathVariable("id") UUID id) {
        if (!names(id).isEmpty()) {
            throw new Forbidden();
        }
        throw new NotFound();
    }

    @ResponseBody
    String thinks(@PathVariable("id") UUID id) {
        if (!names(id).isEmpty()) {
            names(id);
        }
        throw new NotFound();
    }

    @ResponseBody
    String searches(@RequestParam(name = "words", defaultValue = "") String words) {
        return words.isEmpty()
                ? ""
                : owner.sql("select name from organisation.unit_name where name like '%' || :words || '%'")
                        .param("words", words)
                        .query(String.class)
                        .list()
                        .toString();
    }

    @ResponseBody
    String remembers(HttpServletRequest request) {
        var last = kept;
        kept = String.valueOf(request.getUserPrincipal());
        return last.isEmpty() ? kept : last;
    }

    @ResponseBody
    String counts() {
        kept += "i";
        return kept;
    }

    private List<String> names(UUID round) {
        return owner.sql("select name from measurement.round where id = :id")
                .param("id", round)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Override
    public void close() {
        mapping.unregisterMapping(route);
    }
}
