package se.tyngdpunkt.measurement.rescoring;

import java.time.Instant;
import java.util.UUID;
import se.tyngdpunkt.measurement.RoundId;

/**
 * A round's answers worked out by another key, and how far that has come.
 *
 * @param subject the draft it was asked for
 * @param content the text of the model that works them out, as it was then; empty once it has been deleted
 * @param whole how many had sent their answers when it was asked for
 * @param done how many of them have been gone through
 */
public record Rescoring(
        RescoringId id,
        UUID subject,
        RoundId round,
        String content,
        State state,
        int whole,
        int done,
        Instant askedAt,
        Instant keptUntil) {

    /** How far it has come. */
    public enum State {
        /** Waits for its job, or the job is at it. */
        WAITING,
        /** Everybody's answers have been gone through; the figures have not been made. */
        SCORED,
        /** The figures have been made, and what each came to has been deleted. */
        DONE,
        /** Taken away; kept as a line, since it counts among those that may be asked for. */
        DELETED
    }
}
