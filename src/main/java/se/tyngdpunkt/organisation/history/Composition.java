package se.tyngdpunkt.organisation.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.shared.UnitId;

/**
 * What a unit is made of today, told as the units that have ever been part of it or have gone on in it.
 *
 * @param whole those that belong to it today, itself among them; a unit that is no more belongs where it went on
 * @param divided those that went on in several units, not all of them in this one
 * @param settled since when it is made of what it is made of today; empty where it always was
 */
public record Composition(Set<UnitId> whole, Set<UnitId> divided, Optional<LocalDate> settled) {

    public Composition {
        whole = Set.copyOf(whole);
        divided = Set.copyOf(divided);
    }
}
