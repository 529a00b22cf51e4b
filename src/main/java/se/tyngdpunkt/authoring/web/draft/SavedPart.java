package se.tyngdpunkt.authoring.web.draft;

import java.time.Instant;
import java.util.Optional;

/**
 * What changes on the page each time the draft is saved while it is written.
 *
 * @param savedAt present when it was saved
 * @param messageKey why it was not, otherwise empty
 * @param faults of the text as it now stands
 */
public record SavedPart(int revision, Optional<Instant> savedAt, String messageKey, FaultsPart faults) {}
