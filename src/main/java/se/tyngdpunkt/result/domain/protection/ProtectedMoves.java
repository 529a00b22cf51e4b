package se.tyngdpunkt.result.domain.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.measurement.rescoring.GroupMoves;
import se.tyngdpunkt.measurement.rescoring.Move;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.ChangeOfPart;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Moves;
import se.tyngdpunkt.result.domain.protection.Branches.Branch;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What another key would have changed, for every part of a round's tree. Stricter than what a closing publishes, since whoever
 * writes the key can choose what it tells apart (docs/decisions/0006).
 */
public final class ProtectedMoves {

    private final Map<String, Map<Cell, Figure<Moves>>> moves = new HashMap<>();
    private final Map<Cell, Figure<Exact>> medians;
    private final List<ChangeOfPart> parts = new ArrayList<>();

    private ProtectedMoves(Branch<MovesContent> top, Set<String> keys, Limits limits) {
        keys.forEach(key -> moves.put(
                key,
                Protection.of(
                        top,
                        limits.figures(),
                        content -> Sample.ofMoves(content.moves().getOrDefault(key, Map.of()), content.answered()))));
        this.medians = Protection.of(
                top, limits.quartiles(), content -> Sample.ofChanges(content.changes(), content.answered()));
        add(top, Optional.empty());
    }

    /** The top first. */
    public static List<ChangeOfPart> of(UnitId top, List<Unit> tree, List<GroupMoves> groups, Limits limits) {
        var own = new HashMap<UnitId, MovesContent>();
        groups.forEach(group -> own.merge(group.group(), MovesContent.of(group), MovesContent::plus));
        var keys = groups.stream()
                .flatMap(group -> group.moves().keySet().stream())
                .collect(Collectors.toSet());
        var branch = Branches.of(top, tree, own, MovesContent.NOTHING, MovesContent::plus);
        return List.copyOf(new ProtectedMoves(branch, keys, limits).parts);
    }

    private void add(Branch<MovesContent> branch, Optional<UnitId> parent) {
        var cell = branch.cell();
        var rows = new HashMap<String, Figure<Moves>>();
        moves.keySet().stream()
                .filter(key -> key.startsWith(GroupMoves.ROW))
                .forEach(key -> rows.put(key.substring(GroupMoves.ROW.length()), at(key, cell)));
        parts.add(new ChangeOfPart(
                cell.unit(),
                cell.direct(),
                parent,
                at(GroupMoves.SUM, cell),
                moves.containsKey(GroupMoves.LEVEL) ? Optional.of(at(GroupMoves.LEVEL, cell)) : Optional.empty(),
                rows,
                medians.getOrDefault(cell, new Figure.Withheld<>(Figure.Reason.PROTECTED))));
        branch.below().forEach(part -> add(part, Optional.of(cell.unit())));
    }

    private Figure<Moves> at(String key, Cell cell) {
        return moves.getOrDefault(key, Map.of()).getOrDefault(cell, new Figure.Withheld<>(Figure.Reason.TOO_FEW));
    }

    /** What another key changes for a part of the tree. Unprotected: leaves this package only through {@link Protection}. */
    record MovesContent(int answered, Map<String, Map<Move, Integer>> moves, List<Exact> changes) {

        static final MovesContent NOTHING = new MovesContent(0, Map.of(), List.of());

        MovesContent {
            moves = Map.copyOf(moves);
            changes = List.copyOf(changes);
        }

        static MovesContent of(GroupMoves group) {
            return new MovesContent(group.answered(), group.moves(), group.changes());
        }

        MovesContent plus(MovesContent other) {
            var together = new HashMap<>(moves);
            other.moves.forEach((key, counts) -> together.merge(key, counts, MovesContent::plus));
            var all = new ArrayList<>(changes);
            all.addAll(other.changes);
            return new MovesContent(answered + other.answered, together, all);
        }

        private static Map<Move, Integer> plus(Map<Move, Integer> one, Map<Move, Integer> two) {
            var all = new HashMap<>(one);
            two.forEach((move, count) -> all.merge(move, count, Integer::sum));
            return all;
        }
    }
}
