package se.tyngdpunkt.result;

import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What another key would have changed for one part of the tree in one round.
 *
 * @param direct only those who work in the unit itself and in none of its groups
 * @param parent the unit it is a part of, absent for the top of the round
 * @param level absent where the two models do not judge by the same levels
 * @param rows by what adds to the sum
 * @param median the middle of the changes of the sum
 */
public record ChangeOfPart(
        UnitId unit,
        boolean direct,
        Optional<UnitId> parent,
        Figure<Moves> sum,
        Optional<Figure<Moves>> level,
        Map<String, Figure<Moves>> rows,
        Figure<Exact> median) {

    public ChangeOfPart {
        rows = Map.copyOf(rows);
    }
}
