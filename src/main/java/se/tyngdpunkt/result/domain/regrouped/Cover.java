package se.tyngdpunkt.result.domain.regrouped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.shared.UnitId;

/**
 * The largest parts of one round's tree that hold answers of wanted units only. Together they hold every answer of those, each
 * once.
 *
 * @param <P> what a part is told as
 */
public final class Cover<P extends TreePart> {

    private final Set<UnitId> wanted;
    private final Map<UnitId, List<P>> below;
    private final Map<P, Boolean> covered = new HashMap<>();

    private Cover(List<P> tree, Set<UnitId> wanted) {
        this.wanted = wanted;
        this.below = tree.stream()
                .filter(node -> node.parent().isPresent())
                .collect(Collectors.groupingBy(node -> node.parent().orElseThrow()));
    }

    /** Of a tree that may lack parts without any wanted unit. */
    public static <P extends TreePart> List<P> of(List<P> tree, Set<UnitId> wanted) {
        var cover = new Cover<>(tree, wanted);
        var within = tree.stream()
                .filter(cover::isCovered)
                .flatMap(node -> cover.partsOf(node).stream())
                .collect(Collectors.toSet());
        return tree.stream()
                .filter(node -> cover.isCovered(node) && !within.contains(node))
                .toList();
    }

    private boolean isCovered(P node) {
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

    private List<P> partsOf(P node) {
        return node.cell().direct() ? List.of() : below.getOrDefault(node.cell().unit(), List.of());
    }
}
