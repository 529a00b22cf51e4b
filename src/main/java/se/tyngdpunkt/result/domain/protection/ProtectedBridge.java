package se.tyngdpunkt.result.domain.protection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.measurement.rescoring.GroupMoves;
import se.tyngdpunkt.measurement.rescoring.Move;
import se.tyngdpunkt.measurement.tallies.BridgeTally;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.result.domain.protection.Branches.Branch;
import se.tyngdpunkt.result.domain.protection.ProtectedMoves.MovesContent;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What a bridge round publishes by its other key, beside what it publishes by its own. The same people are told twice, so that a
 * figure is shown only where its own key's is, and where nobody or at least three go each way from the one to the other
 * (docs/decisions/0007).
 */
public final class ProtectedBridge {

    private final Branch<Both> top;
    private final Limits limits;

    private ProtectedBridge(Branch<Both> top, Limits limits) {
        this.top = top;
        this.limits = limits;
    }

    private record Both(Map<String, Map<String, Integer>> levels, List<Exact> points, MovesContent moves) {

        static final Both NOTHING = new Both(Map.of(), List.of(), MovesContent.NOTHING);

        static Both of(BridgeTally bridge) {
            return new Both(
                    bridge.levels(),
                    bridge.points().stream().map(points -> points.value()).toList(),
                    MovesContent.of(bridge.moves()));
        }

        Both plus(Both other) {
            return new Both(
                    Content.merged(levels, other.levels, (one, two) -> Content.merged(one, two, Integer::sum)),
                    Content.joined(points, other.points),
                    moves.plus(other.moves));
        }

        /** Whether one or two go another way than the others, in level where both keys judge by the same levels. */
        boolean tellsOfFew(String about) {
            Map<Move, Integer> counts =
                    moves.moves().getOrDefault(about, moves.moves().getOrDefault(GroupMoves.SUM, Map.of()));
            return Sample.tellsOfFew(Sample.moves(counts, moves.answered()));
        }
    }

    /** The published figures with those by the bridge's key. */
    public static List<Published> beside(
            List<Published> published,
            List<Unit> tree,
            List<BridgeTally> bridged,
            Instrument own,
            Instrument bridge,
            Limits limits) {
        var groups = new HashMap<UnitId, Both>();
        bridged.forEach(tally -> groups.merge(tally.group(), Both.of(tally), Both::plus));
        var top = published.getFirst().cell().unit();
        var protection = new ProtectedBridge(Branches.of(top, tree, groups, Both.NOTHING, Both::plus), limits);
        var points = protection.points();
        var levels = bridge.mainBands().stream()
                .map(bands -> Tally.BANDS + bands.key())
                .collect(Collectors.toMap(key -> key, key -> protection.levels(key)));
        return published.stream()
                .map(one -> one.with(new Published.Bridged(each(levels, one.cell()), at(points, one.cell()))
                        .besideKnown(ownOf(one, levels.keySet(), own))))
                .toList();
    }

    /** What of the own key's is shown or withheld beside each figure of the bridge's. */
    private static Published.Bridged ownOf(Published one, Set<String> levels, Instrument own) {
        var judged = own.mainBands().stream()
                .map(bands -> Optional.ofNullable(one.scales().get(Tally.BANDS + bands.key())))
                .flatMap(Optional::stream)
                .filter(figure -> !figure.isShown())
                .findFirst();
        Map<String, Figure<Distribution>> beside = judged.stream()
                .flatMap(withheld -> levels.stream().map(key -> Map.entry(key, withheld)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Published.Bridged(beside, one.points());
    }

    private Map<Cell, Figure<Distribution>> levels(String key) {
        return shown(
                both -> Sample.ofOptions(both.levels().getOrDefault(key, Map.of())),
                both -> both.tellsOfFew(GroupMoves.LEVEL));
    }

    private Map<Cell, Figure<Spread>> points() {
        return shown(both -> Sample.ofPoints(both.points(), limits), both -> both.tellsOfFew(GroupMoves.SUM));
    }

    /**
     * It is the number of those whom the own key has scored that decides and that is told as the reason: how many the other key
     * could work out is something they have answered.
     */
    private <T> Map<Cell, Figure<T>> shown(Function<Both, Sample<T>> samples, Predicate<Both> tells) {
        var figures = Protection.<Both, Counted<T>>of(top, limits.figures(), both -> {
            var sample = samples.apply(both);
            var everybody = both.moves().answered();
            return new Sample<>(
                            everybody,
                            sample.isAlike() ? everybody : 0,
                            () -> new Counted<>(sample.figure().get(), sample.size()))
                    .unless(sample.size() < limits.figures() || tells.test(both));
        });
        return figures.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> switch (each.getValue()) {
                    case Figure.Shown<Counted<T>> shown ->
                        new Figure.Shown<>(shown.value().figure(), shown.value().count());
                    case Figure.Withheld<Counted<T>> withheld -> new Figure.Withheld<>(withheld.reason());
                }));
    }

    /** A figure with how many it is made of, which may be fewer than those it is about. */
    private record Counted<T>(T figure, int count) {}

    private static <T> Map<String, Figure<T>> each(Map<String, Map<Cell, Figure<T>>> figures, Cell cell) {
        return figures.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> at(each.getValue(), cell)));
    }

    private static <T> Figure<T> at(Map<Cell, Figure<T>> figures, Cell cell) {
        return Optional.ofNullable(figures.get(cell)).orElseGet(() -> new Figure.Withheld<>(Figure.Reason.PROTECTED));
    }
}
