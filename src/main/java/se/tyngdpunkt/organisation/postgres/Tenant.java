package se.tyngdpunkt.organisation.postgres;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import se.tyngdpunkt.shared.MunicipalityScope;

/** What every statement carries: the municipality, named beside row-level security so that indexes lead with it. */
final class Tenant {

    private Tenant() {}

    static UUID id() {
        return MunicipalityScope.current()
                .orElseThrow(() -> new IllegalStateException("no municipality in scope"))
                .value();
    }

    static Map<String, Object> on(java.time.LocalDate day) {
        return Map.of("municipality", id(), "day", day);
    }

    /** Ids as a parameter that the statement casts to {@code uuid[]}. */
    static <T> String[] ids(Collection<T> things, Function<T, UUID> id) {
        return things.stream().map(thing -> id.apply(thing).toString()).toArray(String[]::new);
    }
}
