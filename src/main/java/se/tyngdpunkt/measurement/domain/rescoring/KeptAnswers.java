package se.tyngdpunkt.measurement.domain.rescoring;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.shared.UnitId;

/**
 * What one person sent in a round.
 *
 * @param place where she stands in the round's order, to go on from
 * @param typed her own answers and her leader's, by the field's name
 * @param lacksRows whether rows of ended cases have been deleted from it
 */
public record KeptAnswers(
        UUID place,
        UnitId group,
        MeasurementState state,
        Map<String, String> typed,
        Optional<Instant> sentAt,
        boolean lacksRows) {

    public KeptAnswers {
        typed = Map.copyOf(typed);
    }
}
