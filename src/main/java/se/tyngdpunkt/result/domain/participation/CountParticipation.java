package se.tyngdpunkt.result.domain.participation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.tallies.Headcounts;
import se.tyngdpunkt.measurement.tallies.Headcounts.Headcount;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.history.Compositions;
import se.tyngdpunkt.result.Figure.Reason;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.freezing.TreeOfRound;
import se.tyngdpunkt.result.domain.participation.Participation.Part;
import se.tyngdpunkt.result.domain.participation.Participation.Told;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.regrouped.Regroup.Organised;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/**
 * Counts who takes part in a unit by the round's own tree, as the figures are; as organised now it is the sum of parts of that
 * tree. Counted by two trees, the difference would be a part that has moved.
 */
@UseCase
public class CountParticipation {

    private final Headcounts headcounts;
    private final Organisation organisation;
    private final Compositions compositions;
    private final NamedGroups named;
    private final FrozenResults results;

    CountParticipation(
            Headcounts headcounts,
            Organisation organisation,
            Compositions compositions,
            NamedGroups named,
            FrozenResults results) {
        this.headcounts = headcounts;
        this.organisation = organisation;
        this.compositions = compositions;
        this.named = named;
        this.results = results;
    }

    /** A round that is open and has no figures yet is always counted as organised now: nothing of then stands beside it. */
    public Participation of(Viewer viewer, Unit unit, Round round, Organised organised) {
        boolean isNow = organised == Organised.NOW || isUnderWay(round);
        var counts = round.hasItsAnswers() ? headcounts.of(round.id()) : List.<Headcount>of();
        var groups = counts.stream().map(Headcount::group).toList();
        var tree = TreeOfRound.of(organisation, round, groups);
        var byName = round.isNamed() ? named.of(viewer, groups) : Set.<UnitId>of();
        var takingPart = TakingPart.in(round, tree, counts, byName);
        return isNow ? asNow(unit, round, takingPart, tree, byName) : asThen(unit, round, takingPart, tree, byName);
    }

    private boolean isUnderWay(Round round) {
        return round.state() == RoundState.OPEN
                && results.setsOf(round.id()).stream().noneMatch(FrozenSet::isPublished);
    }

    private static Participation asThen(
            Unit unit, Round round, TakingPart takingPart, List<Unit> tree, Set<UnitId> byName) {
        var parts = new ArrayList<Part>();
        for (var child : childrenOf(unit, tree)) {
            parts.add(part(child, false, round, takingPart.then(Cell.of(child.id()))));
        }
        parts.add(part(unit, true, round, takingPart.then(Cell.directlyIn(unit.id()))));
        var within = new HashSet<>(Set.of(unit.id()));
        tree.stream()
                .filter(one -> one.parent().filter(within::contains).isPresent())
                .forEach(one -> within.add(one.id()));
        return participation(
                false, told(round, takingPart.then(Cell.of(unit.id()))), parts, takingPart, within, byName);
    }

    private Participation asNow(Unit unit, Round round, TakingPart takingPart, List<Unit> tree, Set<UnitId> byName) {
        var composition = compositions.of(unit.id(), organisation.today());
        return takingPart.hasPeopleIn(composition.divided())
                ? new Participation(true, Told.withheld(Reason.APART), List.of(), Set.of(), true)
                : participation(
                        true,
                        told(round, takingPart.together(composition.whole())),
                        partsNow(unit, round, takingPart, tree, composition.whole()),
                        takingPart,
                        composition.whole(),
                        byName);
    }

    /** Today's, and by the names of then those that are no more and did not go on in one of them. */
    private List<Part> partsNow(Unit unit, Round round, TakingPart takingPart, List<Unit> tree, Set<UnitId> whole) {
        var rest = new HashSet<>(whole);
        var parts = new ArrayList<Part>();
        for (var child : childrenOf(unit, organisation.tree(unit.id()))) {
            var within = compositions.of(child.id(), organisation.today()).whole();
            rest.removeAll(within);
            parts.add(part(child, false, round, takingPart.together(within)));
        }
        var gone = tree.stream()
                .filter(one -> rest.contains(one.id()) && !one.id().equals(unit.id()))
                .toList();
        for (var one : SwedishOrder.sorted(gone, Unit::name)) {
            parts.add(part(one, false, round, takingPart.together(Set.of(one.id()))));
        }
        if (parts.stream().noneMatch(Part::hasPeople)) {
            return List.of();
        }
        parts.add(part(unit, true, round, takingPart.together(Set.of(unit.id()))));
        return parts;
    }

    private static Participation participation(
            boolean isNow,
            Told whole,
            List<Part> parts,
            TakingPart takingPart,
            Set<UnitId> counted,
            Set<UnitId> byName) {
        var known = counted.stream().filter(byName::contains).collect(Collectors.toSet());
        var others = counted.stream().filter(one -> !byName.contains(one)).collect(Collectors.toSet());
        return new Participation(isNow, whole, parts, known, takingPart.hasPeopleIn(others));
    }

    private static List<Unit> childrenOf(Unit unit, List<Unit> tree) {
        Stream<Unit> children = tree.stream()
                .filter(child -> child.parent().filter(unit.id()::equals).isPresent());
        return SwedishOrder.sorted(children.toList(), Unit::name);
    }

    private static Part part(Unit unit, boolean direct, Round round, Optional<Told> told) {
        return new Part(unit, direct, told.isPresent(), told(round, told));
    }

    /** Where the answers are deleted, what is left tells nothing of how many there were. */
    private static Told told(Round round, Optional<Told> told) {
        return round.hasItsAnswers() ? told.orElse(Told.withheld(Reason.TOO_FEW)) : Told.withheld(Reason.DELETED);
    }
}
