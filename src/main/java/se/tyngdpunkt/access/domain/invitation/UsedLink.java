package se.tyngdpunkt.access.domain.invitation;

import java.time.Instant;
import se.tyngdpunkt.shared.PersonId;

/**
 * A link that a person's password was chosen by, whoever used it.
 *
 * @param removedSecondFactor whether the one-time codes were removed by it
 * @param openedAccount whether it was by this one that she got her account
 */
public record UsedLink(
        PersonId madeBy, Instant madeAt, Instant usedAt, boolean removedSecondFactor, boolean openedAccount) {}
