package se.tyngdpunkt.result.domain.regrouped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.result.domain.regrouped.FrozenTrees.Node;
import se.tyngdpunkt.shared.UnitId;

/**
 * The largest parts of one round's tree that hold answers of wanted units only. Together they hold every answer of those, each
 * once.
 */
final class Cover {

    private final Set<UnitId> wanted;
    private final Map<UnitId, List<Node>> below;
    private final Map<Node, Boolean> covered = new HashMap<>();

    private Cover(List<Node> tree, Set<UnitId> wanted) {
        this.wanted = wanted;
        this.below = tree.stream()
                .filter(node -> node.parent().isPresent())
                .collect(Collectors.groupingBy(node -> node.parent().orElseThrow()));
    }

    /** Of a tree that may lack parts without any wanted unit. */
    static List<Node> of(List<Node> tree, Set<UnitId> wanted) {
        var cover = new Cover(tree, wanted);
        var within = tree.stream()
                .filter(cover::isCovered)
                .flatMap(node -> cover.partsOf(node).stream())
                .collect(Collectors.toSet());
        return tree.stream()
                .filter(node -> cover.isCovered(node) && !within.contains(node))
                .toList();
    }

    private boolean isCovered(Node node) {
        var known = covered.get(node);
        if (known == null) {
            var parts = partsOf(node);
            known = node.parts() == 0
                    ? wanted.contains(node.cell().unit())
                    : parts.size() == node.parts() && parts.stream().allMatch(this::isCovered);
            covered.put(node, known);
        }
        return known;
    }

    private List<Node> partsOf(Node node) {
        return node.cell().direct() ? List.of() : below.getOrDefault(node.cell().unit(), List.of());
    }
}
