package se.tyngdpunkt.measurement.domain.form;

import java.util.Optional;
import se.tyngdpunkt.scoring.Reckoned;

/**
 * What the keys of a round made of one person's answers.
 *
 * @param own by the model that the answers were given to
 * @param bridged by the bridge's key; absent but in a bridge round, and where the answers do not fit it
 */
public record Reckonings(Reckoned own, Optional<Reckoned> bridged) {

    /** In a round without a bridge. */
    public static Reckonings of(Reckoned own) {
        return new Reckonings(own, Optional.empty());
    }
}
