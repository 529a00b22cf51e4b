package se.tyngdpunkt.organisation;

/** The levels of the tree, from the top. */
public enum UnitKind {
    /** Förvaltning. */
    DEPARTMENT,
    /** Verksamhetsområde. */
    AREA,
    /** Enhet. */
    UNIT,
    /** Arbetsgrupp. */
    GROUP
}
