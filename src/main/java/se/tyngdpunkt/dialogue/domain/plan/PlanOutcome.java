package se.tyngdpunkt.dialogue.domain.plan;

/** What came of changing a plan. */
public sealed interface PlanOutcome {

    record Done(Action action) implements PlanOutcome {}

    /** Somebody else was there first; this is how it stands now. */
    record ChangedMeanwhile(Action now) implements PlanOutcome {}

    /** The talk has been held and the plan agreed; only its progress moves. */
    record PlanStands() implements PlanOutcome {}
}
