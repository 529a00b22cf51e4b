package se.tyngdpunkt.authoring.domain.publish;

import java.util.Optional;

/**
 * What the municipality has decided about publishing.
 *
 * @param twoReaders whether somebody else than those who wrote must read it; where nobody has said, only when there is
 *     more than one method owner
 */
public record Settings(Optional<Boolean> twoReaders, boolean consultationRequired) {

    public static final Settings USUAL = new Settings(Optional.empty(), true);

    public boolean needsAnotherReader(int methodOwners) {
        return twoReaders.orElse(methodOwners > 1);
    }
}
