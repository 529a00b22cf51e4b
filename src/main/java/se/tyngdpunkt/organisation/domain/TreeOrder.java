package se.tyngdpunkt.organisation.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UnitId;

/** How a tree is read from top to bottom. */
public final class TreeOrder {

    private TreeOrder() {}

    /** Depth first, siblings in the order of the Swedish alphabet; a unit whose parent is not among them is a top. */
    public static List<Unit> depthFirst(Collection<Unit> units) {
        var known = units.stream().map(Unit::id).collect(Collectors.toSet());
        var tops = new ArrayList<Unit>();
        Map<UnitId, List<Unit>> children = new HashMap<>();
        for (var unit : SwedishOrder.sorted(units, Unit::name)) {
            unit.parent()
                    .filter(known::contains)
                    .map(parent -> children.computeIfAbsent(parent, _ -> new ArrayList<>()))
                    .orElse(tops)
                    .add(unit);
        }
        var ordered = new ArrayList<Unit>(units.size());
        var waiting = new ArrayDeque<Unit>(tops);
        while (!waiting.isEmpty()) {
            var unit = waiting.pop();
            ordered.add(unit);
            children.getOrDefault(unit.id(), List.of()).reversed().forEach(waiting::push);
        }
        return ordered;
    }
}
