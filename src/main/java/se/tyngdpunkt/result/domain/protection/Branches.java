package se.tyngdpunkt.result.domain.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shared.UnitId;

/**
 * Hangs what was answered on the tree. A unit that holds answers of its own and units below it gets a part for those who
 * work directly in it; answers from units that have left the tree count as such a part of the top, so that nothing is lost.
 */
final class Branches<C> {

    /**
     * A part of the tree with the parts it is made of; the parts below, taken together, hold exactly what it holds.
     *
     * @param <C> what it holds
     */
    record Branch<C>(Cell cell, C content, List<Branch<C>> below) {

        Branch {
            below = List.copyOf(below);
        }
    }

    private final Map<UnitId, List<UnitId>> children = new HashMap<>();
    private final Map<UnitId, C> own;
    private final BinaryOperator<C> plus;
    private final C nothing;

    private Branches(List<Unit> tree, Map<UnitId, C> own, C nothing, BinaryOperator<C> plus) {
        tree.forEach(
                unit -> unit.parent().ifPresent(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                        .add(unit.id())));
        this.own = own;
        this.nothing = nothing;
        this.plus = plus;
    }

    /** The tree from {@code top} down; parts that hold nothing are left out, but for the top. */
    static <C> Branch<C> of(UnitId top, List<Unit> tree, Map<UnitId, C> own, C nothing, BinaryOperator<C> plus) {
        var placed = new HashMap<>(own);
        var inTree = below(top, tree);
        for (var unit : own.keySet()) {
            if (!inTree.contains(unit)) {
                placed.merge(top, placed.getOrDefault(unit, nothing), plus);
                placed.remove(unit);
            }
        }
        var branches = new Branches<>(tree, placed, nothing, plus);
        return branches.branch(top).orElseGet(() -> new Branch<>(Cell.of(top), nothing, List.of()));
    }

    private Optional<Branch<C>> branch(UnitId unit) {
        var parts = new ArrayList<Branch<C>>();
        children.getOrDefault(unit, List.of()).forEach(child -> branch(child).ifPresent(parts::add));
        var direct = Optional.ofNullable(own.get(unit));
        if (parts.isEmpty()) {
            return direct.map(content -> new Branch<>(Cell.of(unit), content, List.of()));
        }
        direct.ifPresent(content -> parts.add(new Branch<>(Cell.directlyIn(unit), content, List.of())));
        var together = parts.stream().map(Branch::content).reduce(nothing, plus);
        return Optional.of(new Branch<>(Cell.of(unit), together, parts));
    }

    /** In one pass, since parents come before their children. */
    private static Set<UnitId> below(UnitId top, List<Unit> tree) {
        var found = new HashSet<UnitId>();
        found.add(top);
        tree.stream()
                .filter(unit -> unit.parent().filter(found::contains).isPresent())
                .forEach(unit -> found.add(unit.id()));
        return found;
    }
}
