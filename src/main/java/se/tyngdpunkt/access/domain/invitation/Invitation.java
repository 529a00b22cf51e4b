package se.tyngdpunkt.access.domain.invitation;

import java.time.Duration;
import java.time.Instant;
import se.tyngdpunkt.shared.PersonId;

/**
 * A link that works once, within a week.
 *
 * @param removesSecondFactor whether the one-time codes of the account are removed when it is used
 */
public record Invitation(
        String fingerprint,
        PersonId person,
        boolean removesSecondFactor,
        PersonId createdBy,
        Instant createdAt,
        Instant expiresAt) {

    public static final Duration VALID = Duration.ofDays(7);
}
