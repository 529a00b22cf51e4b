package se.tyngdpunkt.measurement.tallies;

import java.util.Comparator;
import java.util.List;
import se.tyngdpunkt.scoring.UnitScoring;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What each of a group's people adds to the sums that her model makes of a unit. Unprotected.
 *
 * @param people of everybody for whom every sum is defined, term by term as {@link UnitScoring} has them; in no order that tells who
 * @param undefined how many it is not defined for
 */
public record GroupSums(UnitId group, List<List<Exact>> people, int undefined) {

    public GroupSums {
        people = people.stream().sorted(Comparator.comparing(List::toString)).toList();
    }
}
