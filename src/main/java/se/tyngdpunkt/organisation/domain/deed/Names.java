package se.tyngdpunkt.organisation.domain.deed;

import java.util.List;
import se.tyngdpunkt.organisation.Unit;

/** A unit is told from its siblings by its name. */
final class Names {

    private Names() {}

    static boolean isTaken(String name, List<Unit> siblings) {
        return siblings.stream().anyMatch(unit -> unit.name().equalsIgnoreCase(name));
    }
}
