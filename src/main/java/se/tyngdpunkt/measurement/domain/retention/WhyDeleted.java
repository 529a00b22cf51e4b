package se.tyngdpunkt.measurement.domain.retention;

/** Why a row is to go, when it is old enough. */
public enum WhyDeleted {

    /** Its worker has said that the case has ended, or her next list has it no more. */
    ENDED,

    /** It stands in the last list of somebody who has answered no later round, for one round more than a case that is said to have ended. */
    LAST_LIST,

    /** It has ended in one of those ways, in a list that the leader has still not scored. */
    NEVER_SCORED,

    /** It has ended, in a measurement with an objection that nobody has answered. */
    NEVER_ANSWERED;

    /** What waits for somebody is kept for one round more. */
    boolean hasWaited() {
        return this == NEVER_SCORED || this == NEVER_ANSWERED;
    }
}
