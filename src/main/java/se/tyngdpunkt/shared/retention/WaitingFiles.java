package se.tyngdpunkt.shared.retention;

import java.time.Instant;

/** Files that somebody has sent and not yet approved: filled by each module that keeps some, a day at most. */
public interface WaitingFiles {

    /** Deletes those that were sent before that moment, in the municipality in scope. */
    void forget(Instant sentBefore);
}
