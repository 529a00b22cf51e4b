package se.tyngdpunkt.result.domain.protection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.result.UnitResult;
import se.tyngdpunkt.shared.UnitId;

/**
 * What is published of one part of the tree in one round.
 *
 * @param parent the unit it is a part of, absent for the top of the round
 * @param scales per scale, and by {@link Tally#BANDS} per bands of the main measure: how many in each level
 * @param shares of the norm that holds for each; absent where the model has none, and of what was published before it was kept
 * @param risks per risk row: the total
 * @param given per kind of case: how many workers' leaders gave each answer most often; at the top only
 * @param bridged by the other key of a bridge round
 * @param sums per measure that the model makes of a unit from sums over its people; none of a bridge round
 * @param hardRows per row that anybody found hard to read: how many did for each reason; at the top only
 */
public record Published(
        Cell cell,
        Optional<UnitId> parent,
        Map<String, Figure<Distribution>> scales,
        Figure<Spread> points,
        Optional<Figure<Spread>> shares,
        Map<String, Figure<Integer>> risks,
        Map<String, Figure<Distribution>> hardRows,
        Map<String, Figure<Distribution>> given,
        Optional<Bridged> bridged,
        Map<String, Figure<UnitResult>> sums) {

    public Published {
        scales = Map.copyOf(scales);
        risks = Map.copyOf(risks);
        hardRows = Map.copyOf(hardRows);
        given = Map.copyOf(given);
        sums = Map.copyOf(sums);
    }

    /** By the bridge's key: levels by {@link Tally#BANDS} and the bridge's bands, and the sums. */
    public record Bridged(Map<String, Figure<Distribution>> levels, Figure<Spread> points) {
        public Bridged {
            levels = Map.copyOf(levels);
        }

        Bridged besideKnown(Bridged part) {
            return new Bridged(
                    Published.besideKnown(levels, part.levels),
                    Published.besideKnown(points, Optional.of(part.points)));
        }
    }

    /** The same with what the bridge's key made of it; the shares are of one norm only, and are not told beside two keys. */
    Published with(Bridged other) {
        return new Published(
                cell, parent, scales, points, Optional.empty(), risks, hardRows, given, Optional.of(other), Map.of());
    }

    /** The same with what the model makes of a unit from sums over its people. */
    Published withSums(Map<String, Figure<UnitResult>> other) {
        return new Published(cell, parent, scales, points, shares, risks, hardRows, given, bridged, other);
    }

    /** What the bridge's key made of it, as a set of figures of its own: how it is felt, and the risks, are the same. */
    public Optional<Published> byBridge() {
        return bridged.map(by -> {
            var all = new HashMap<>(by.levels());
            scales.forEach((key, figure) -> {
                if (!key.startsWith(Tally.BANDS)) {
                    all.put(key, figure);
                }
            });
            return new Published(
                    cell,
                    parent,
                    all,
                    by.points(),
                    Optional.empty(),
                    risks,
                    Map.of(),
                    Map.of(),
                    Optional.empty(),
                    Map.of());
        });
    }

    /** For whoever knows that part of it by name: what is withheld of the part, which would be its rest, is withheld here too. */
    public Published besideKnown(Published part) {
        return new Published(
                cell,
                parent,
                besideKnown(scales, part.scales),
                besideKnown(points, Optional.of(part.points)),
                shares.map(figure -> besideKnown(figure, part.shares)),
                besideKnown(risks, part.risks),
                hardRows,
                given,
                bridged.flatMap(own -> part.bridged.map(own::besideKnown)),
                besideKnown(sums, part.sums));
    }

    private static <T> Map<String, Figure<T>> besideKnown(Map<String, Figure<T>> figures, Map<String, Figure<T>> part) {
        return figures.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> besideKnown(one.getValue(), Optional.ofNullable(part.get(one.getKey())))));
    }

    private static <T> Figure<T> besideKnown(Figure<T> figure, Optional<Figure<T>> part) {
        return figure.isShown() && part.filter(one -> !one.isShown()).isPresent()
                ? new Figure.Withheld<>(Figure.Reason.PROTECTED)
                : figure;
    }

    public Stream<Figure<?>> figures() {
        return Stream.of(
                        Stream.of(points),
                        shares.stream(),
                        scales.values().stream(),
                        risks.values().stream(),
                        hardRows.values().stream(),
                        given.values().stream(),
                        sums.values().stream(),
                        byBridge().stream().flatMap(Published::figures))
                .flatMap(part -> part);
    }
}
