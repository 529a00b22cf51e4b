package se.tyngdpunkt.matrix;

/** Who asks, in the order of the file's columns. */
public enum Who {
    NOBODY,
    WORKER,
    LEAD,
    MANAGER,
    HEAD,
    OWNER,
    ADMIN,
    /** A case worker of another municipality. */
    STRANGER
}
