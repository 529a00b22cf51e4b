package se.tyngdpunkt.demo.domain.story;

/** How far somebody has come in a round by now. */
public enum Stage {
    NOT_STARTED,
    DRAFT,
    SUBMITTED,
    SUMMED,
    BOOKED,
    DISCUSSED;

    public boolean isAtLeast(Stage other) {
        return compareTo(other) >= 0;
    }
}
