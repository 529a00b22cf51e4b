package se.tyngdpunkt.measurement.earlier;

import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/**
 * What one person answered in a round that was measured elsewhere.
 *
 * @param person absent in an anonymous round
 * @param group where she worked then
 * @param typed by the names of the form's fields, also what the leader who scored her answered; nothing where she was asked and did not answer
 */
public record EarlierAnswers(Optional<PersonId> person, UnitId group, Map<String, String> typed) {

    public EarlierAnswers {
        typed = Map.copyOf(typed);
    }
}
