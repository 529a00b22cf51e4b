package se.tyngdpunkt.access.domain.entry;

/** How a session stands at the beginning of a request. */
public enum Standing {
    GOOD,
    /** The person has a role that needs two factors, and has set up only one. */
    LACKS_SECOND_FACTOR,
    OVER
}
