package se.tyngdpunkt.result.domain.protection;

import se.tyngdpunkt.shared.UnitId;

/**
 * A part of the tree that figures may be about.
 *
 * @param direct only those who work in the unit itself and in none of its groups: the remainder that the unit's figure less its
 *     groups' would tell, and so a part like any other
 */
public record Cell(UnitId unit, boolean direct) {

    public static Cell of(UnitId unit) {
        return new Cell(unit, false);
    }

    public static Cell directlyIn(UnitId unit) {
        return new Cell(unit, true);
    }
}
