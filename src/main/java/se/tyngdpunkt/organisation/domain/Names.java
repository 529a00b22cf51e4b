package se.tyngdpunkt.organisation.domain;

import java.util.Collection;
import se.tyngdpunkt.organisation.Unit;

/** A unit is told from its siblings by its name. */
public final class Names {

    private Names() {}

    public static boolean isTaken(String name, Collection<Unit> siblings) {
        return siblings.stream().anyMatch(unit -> unit.name().equalsIgnoreCase(name));
    }
}
