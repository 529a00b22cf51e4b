package se.tyngdpunkt.dialogue.domain.plan;

import java.time.LocalDate;
import java.util.Optional;

/** A step somebody takes with an agreed action, and what it does from each state; nothing where it makes no sense. */
public enum Step {
    START {
        @Override
        Optional<Progress> from(Progress progress, LocalDate today) {
            return progress instanceof Progress.Agreed agreed ? Optional.of(agreed.start()) : Optional.empty();
        }

        @Override
        boolean leadsTo(Progress progress) {
            return progress instanceof Progress.InProgress;
        }

        @Override
        Change.Kind kind() {
            return new Change.Kind.Started();
        }
    },
    FINISH {
        @Override
        Optional<Progress> from(Progress progress, LocalDate today) {
            return progress instanceof Progress.Promised promised
                    ? Optional.of(promised.done(today))
                    : Optional.empty();
        }

        @Override
        boolean leadsTo(Progress progress) {
            return progress instanceof Progress.Done;
        }

        @Override
        Change.Kind kind() {
            return new Change.Kind.Done();
        }
    },
    TAKE_UP_AGAIN {
        @Override
        Optional<Progress> from(Progress progress, LocalDate today) {
            return progress instanceof Progress.Done done ? Optional.of(done.takeUpAgain()) : Optional.empty();
        }

        @Override
        boolean leadsTo(Progress progress) {
            return progress instanceof Progress.InProgress;
        }

        @Override
        Change.Kind kind() {
            return new Change.Kind.TakenUpAgain();
        }
    };

    abstract Optional<Progress> from(Progress progress, LocalDate today);

    /** Whether that is where the step ends. */
    abstract boolean leadsTo(Progress progress);

    abstract Change.Kind kind();
}
