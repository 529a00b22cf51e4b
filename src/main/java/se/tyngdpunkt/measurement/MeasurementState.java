package se.tyngdpunkt.measurement;

/**
 * Where one person's measurement stands. Submitted: the worker has sent it. Summed: the team lead has gone through the
 * rows and confirmed (the arithmetic is the product's). Discussed: the talk has been held.
 */
public enum MeasurementState {
    NOT_STARTED,
    DRAFT,
    SUBMITTED,
    SUMMED,
    DISCUSSED;

    /** Whether the answers have left the worker, so that her leader may see them. */
    public boolean isSubmitted() {
        return compareTo(SUBMITTED) >= 0;
    }
}
