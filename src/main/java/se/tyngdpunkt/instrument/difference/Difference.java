package se.tyngdpunkt.instrument.difference;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.tyngdpunkt.instrument.difference.Change.Kind;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;

/** Everything that differs between an older and a newer model, by kind, and whether their figures may stand beside each other. */
public record Difference(List<Change> changes, Comparability comparability) {

    public Difference {
        changes = List.copyOf(changes);
    }

    /** Why figures may stand beside each other, or why not. */
    public enum Comparability {
        /** They ask and reckon the same. */
        SAME_SERIES,
        /** They do not, but the newer one lists the older one's version. */
        DECLARED,
        BROKEN,
        OTHER_MODEL
    }

    /** A figure that comes out otherwise, or may. */
    public enum Figure {
        POINTS,
        NORM,
        BAND
    }

    /** Of two files' content, the older one first; both have been read without faults, open places or not. */
    public static Difference between(Tree older, Tree newer) {
        var changes = new Comparison(older, newer)
                .of(older, newer).stream()
                        .sorted(Comparator.comparing(Change::kind))
                        .toList();
        return new Difference(changes, comparability(changes, older, newer));
    }

    private static Comparability comparability(List<Change> changes, Tree older, Tree newer) {
        if (!word(older, "key").equals(word(newer, "key"))) {
            return Comparability.OTHER_MODEL;
        }
        if (changes.stream().noneMatch(change -> change.kind().breaksTheSeries())) {
            return Comparability.SAME_SERIES;
        }
        var declared = newer instanceof Mapping mapping
                && mapping.entries().get("comparable-with") instanceof Sequence versions
                && versions.items().stream()
                        .anyMatch(item ->
                                item instanceof Scalar version && version.text().equals(word(older, "version")));
        return declared ? Comparability.DECLARED : Comparability.BROKEN;
    }

    /** The figures that are not what they were: another question or weight is another sum, and so another share and band. */
    public Set<Figure> affected() {
        var affected = EnumSet.noneOf(Figure.class);
        for (var change : changes) {
            switch (change.kind()) {
                case ASKED -> affected.addAll(EnumSet.allOf(Figure.class));
                case WEIGHS -> affected.addAll(EnumSet.of(Figure.POINTS, Figure.BAND));
                case HELD_AGAINST -> affected.addAll(EnumSet.of(Figure.NORM, Figure.BAND));
                case JUDGED -> {
                    affected.add(Figure.BAND);
                    rounded(change.key()).forEach(affected::add);
                }
                case USED, WORDS -> {}
            }
        }
        return affected;
    }

    private static Set<Figure> rounded(String key) {
        return switch (key) {
            case "rounding" -> EnumSet.of(Figure.POINTS, Figure.NORM);
            case "points" -> EnumSet.of(Figure.POINTS);
            case "norm" -> EnumSet.of(Figure.NORM);
            case "way" -> EnumSet.of(Figure.POINTS, Figure.NORM);
            default -> EnumSet.noneOf(Figure.class);
        };
    }

    public boolean isNothing() {
        return changes.isEmpty();
    }

    public List<Change> of(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private static String word(Tree tree, String key) {
        return tree instanceof Mapping mapping && mapping.entries().get(key) instanceof Scalar scalar
                ? scalar.text()
                : "";
    }
}
