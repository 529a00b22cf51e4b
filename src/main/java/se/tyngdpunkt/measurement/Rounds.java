package se.tyngdpunkt.measurement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tyngdpunkt.shared.PersonId;

/** What other modules may ask about rounds and how far measurements in named rounds have come; answers are not among it. */
public interface Rounds {

    Optional<Round> round(RoundId id);

    /** All rounds of the municipality, the latest first. */
    List<Round> all();

    /** The same by their id, for whoever needs many of them: one question, however many. */
    default Map<RoundId, Round> byId() {
        return all().stream().collect(Collectors.toMap(Round::id, Function.identity()));
    }

    Optional<MeasurementHead> measurement(MeasurementId id);

    /** A person's measurements, the latest round first. */
    List<MeasurementHead> ofPerson(PersonId person);

    /** Everybody's measurement in a round. */
    List<MeasurementHead> inRound(RoundId round);

    /** These people's measurements in a round. */
    List<MeasurementHead> inRound(RoundId round, Collection<PersonId> people);
}
