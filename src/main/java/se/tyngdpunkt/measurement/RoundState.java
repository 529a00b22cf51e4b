package se.tyngdpunkt.measurement;

/** Where a round stands: planned, then open, then closed; a closed one may be reopened with a reason. */
public enum RoundState {
    PLANNED,
    OPEN,
    CLOSED
}
