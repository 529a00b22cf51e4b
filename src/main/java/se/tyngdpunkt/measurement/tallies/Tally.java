package se.tyngdpunkt.measurement.tallies;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.measurement.KindOfCase;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What a group answered together in one round: the smallest cell. Unprotected.
 *
 * @param invited how many were to measure
 * @param answered how many submitted
 * @param discussed how many have had their talk
 * @param options per scale key, per option key: how many chose it; by {@link #BANDS} the levels of the main measure
 * @param points everybody's sum, in no order that tells who
 * @param shares everybody's share of the norm that holds for her, where 1 is as much, in no order that tells who
 * @param risks per risk row key: everybody's count where given, in no order that tells who
 * @param hardRows per row key, per reason key: how many found the row hard to read
 * @param given per kind of case ({@link KindOfCase#name()}), per answer as typed: how many workers their leader gave it most often
 */
public record Tally(
        UnitId group,
        int invited,
        int answered,
        int discussed,
        Map<String, Map<String, Integer>> options,
        List<Points> points,
        List<Exact> shares,
        Map<String, List<Integer>> risks,
        Map<String, Map<String, Integer>> hardRows,
        Map<String, Map<String, Integer>> given) {

    /** Before the key of the main measure's bands, where {@code options} tells how many fell in each level. */
    public static final String BANDS = "bands.";

    public Tally {
        options = Map.copyOf(options);
        points = points.stream().sorted().toList();
        shares = shares.stream().sorted().toList();
        risks = Map.copyOf(risks);
        hardRows = Map.copyOf(hardRows);
        given = Map.copyOf(given);
    }
}
