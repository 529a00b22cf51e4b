package se.tyngdpunkt.result.domain.regrouped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.history.Composition;
import se.tyngdpunkt.organisation.history.Compositions;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.result.domain.freezing.FrozenResults.Frozen;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.result.domain.regrouped.FrozenTrees.Node;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** Finds what is published, round by round, of a unit as it was then, or of all that it is made of today. */
@UseCase
public class Regroup {

    private final FrozenResults results;
    private final FrozenTrees trees;
    private final Compositions compositions;
    private final Organisation organisation;

    Regroup(FrozenResults results, FrozenTrees trees, Compositions compositions, Organisation organisation) {
        this.results = results;
        this.trees = trees;
        this.compositions = compositions;
        this.organisation = organisation;
    }

    /** As the organisation was when a round was opened, or as it is today. */
    public enum Organised {
        THEN,
        NOW
    }

    /**
     * What there is of a unit.
     *
     * @param settled since when it has been made of what it is made of today; empty where it always was
     * @param divided the rounds in which somebody answered in a unit that went on partly here and partly elsewhere; of those
     *     there is nothing
     */
    public record Regrouped(List<Made> made, Optional<LocalDate> settled, Set<RoundId> divided) {}

    /** A round's published parts that together are the unit. */
    public record Made(FrozenSet set, List<Published> parts) {}

    public Regrouped of(UnitId unit, Organised organised) {
        var composition = compositions.of(unit, organisation.today());
        return organised == Organised.NOW
                ? asNow(composition)
                : new Regrouped(made(results.ofUnit(unit)), composition.settled(), Set.of());
    }

    private Regrouped asNow(Composition composition) {
        var units = new ArrayList<UnitId>(composition.whole());
        units.addAll(composition.divided());
        var bySet = trees.around(units).stream().collect(Collectors.groupingBy(Node::set));
        var divided = bySet.entrySet().stream()
                .filter(set -> set.getValue().stream().anyMatch(node -> isDivided(node, composition)))
                .map(set -> set.getKey().round())
                .collect(Collectors.toUnmodifiableSet());
        var wanted = bySet.entrySet().stream()
                .filter(set -> !divided.contains(set.getKey().round()))
                .flatMap(set -> Cover.of(set.getValue(), composition.whole()).stream())
                .toList();
        return new Regrouped(made(trees.figuresOf(wanted)), composition.settled(), divided);
    }

    private static boolean isDivided(Node node, Composition composition) {
        return node.parts() == 0 && composition.divided().contains(node.cell().unit());
    }

    private static List<Made> made(List<Frozen> figures) {
        return figures.stream()
                .collect(Collectors.groupingBy(
                        Frozen::set, Collectors.mapping(Frozen::figures, Collectors.toUnmodifiableList())))
                .entrySet()
                .stream()
                .map(set -> new Made(set.getKey(), set.getValue()))
                .toList();
    }
}
