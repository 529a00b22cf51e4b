package se.tyngdpunkt.dialogue.domain.plan;

import java.time.LocalDate;
import se.tyngdpunkt.dialogue.Effect;

/** How far an action has come: proposed → agreed → in progress → done → followed up. Only the right state has the verb. */
public sealed interface Progress {

    /** Still under talk: the two may change or remove it. */
    record Proposed() implements Progress {

        Agreed agree() {
            return new Agreed();
        }
    }

    /** Taken out of the plan before it was agreed; kept in the history only. */
    record Removed() implements Progress {}

    /** Promised and not yet done. */
    sealed interface Promised extends Progress {

        default Done done(LocalDate on) {
            return new Done(on);
        }
    }

    record Agreed() implements Promised {

        InProgress start() {
            return new InProgress();
        }
    }

    record InProgress() implements Promised {}

    /** Done: whether it helped can be told. */
    sealed interface Finished extends Progress {

        default FollowedUp followUp(Effect effect, LocalDate on) {
            return new FollowedUp(effect, on);
        }
    }

    record Done(LocalDate on) implements Finished {

        /** It was not done after all. */
        InProgress takeUpAgain() {
            return new InProgress();
        }
    }

    /** May be told anew: what helped in May may not have lasted. */
    record FollowedUp(Effect effect, LocalDate on) implements Finished {}

    default boolean isAgreed() {
        return !(this instanceof Proposed) && !(this instanceof Removed);
    }

    /** Agreed and still to be done or followed up. */
    default boolean isOpen() {
        return this instanceof Promised || this instanceof Done;
    }
}
