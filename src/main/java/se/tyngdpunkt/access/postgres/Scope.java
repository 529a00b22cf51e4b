package se.tyngdpunkt.access.postgres;

import java.util.UUID;
import se.tyngdpunkt.shared.MunicipalityScope;

/** The municipality that stands first in every key. */
final class Scope {

    private Scope() {}

    static UUID municipality() {
        return MunicipalityScope.current()
                .orElseThrow(() -> new IllegalStateException("no municipality in scope"))
                .value();
    }
}
