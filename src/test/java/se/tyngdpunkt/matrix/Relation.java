package se.tyngdpunkt.matrix;

/** Whose the thing asked for is, seen from who asks, in the order of the signs in a cell. */
public enum Relation {
    OWN,
    /** A person she leads or is above; a unit within hers. */
    BELOW,
    /** A colleague, another leader's group in the same unit, the neighbouring unit or area. */
    BESIDE,
    ELSEWHERE,
    /** Her own leader or manager; the unit that hers lies in. */
    ABOVE,
    /** Of another municipality. */
    ABROAD
}
