package se.tyngdpunkt.result.domain.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.tallies.Headcounts;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.result.domain.freezing.FrozenResults.Frozen;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Chosen;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Grouping;
import se.tyngdpunkt.result.domain.picture.UnitPicture.PartOfUnit;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Past;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Stage;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.result.domain.regrouped.FrozenTrees;
import se.tyngdpunkt.result.domain.regrouped.Regroup;
import se.tyngdpunkt.result.domain.regrouped.Regroup.Made;
import se.tyngdpunkt.result.domain.regrouped.Regroup.Organised;
import se.tyngdpunkt.result.domain.regrouped.Regroup.Regrouped;
import se.tyngdpunkt.result.domain.regrouped.Together;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** Puts a unit's picture together for one reader: the one question that screen and file both ask. */
@UseCase
public class UnitPictures {

    private final FrozenResults results;
    private final FrozenTrees trees;
    private final Regroup regroup;
    private final Rounds rounds;
    private final Headcounts headcounts;
    private final Instruments instruments;
    private final Organisation organisation;

    UnitPictures(
            FrozenResults results,
            FrozenTrees trees,
            Regroup regroup,
            Rounds rounds,
            Headcounts headcounts,
            Instruments instruments,
            Organisation organisation) {
        this.results = results;
        this.trees = trees;
        this.regroup = regroup;
        this.rounds = rounds;
        this.headcounts = headcounts;
        this.instruments = instruments;
        this.organisation = organisation;
    }

    /** Of the round that is asked for, else of the latest. */
    public UnitPicture of(Viewer viewer, UnitId id, Optional<RoundId> wanted, Organised organised) {
        var unit = organisation.unit(id).orElseThrow(NotFound::new);
        var insight = Insight.of(organisation, viewer, unit)
                .or(() -> Insight.ofOwnGroup(viewer, unit))
                .orElseThrow(NotFound::new);
        var known = KnownGroups.of(viewer, trees, results);
        var all = rounds.all();
        var seen = all.stream().filter(insight::isAbout).collect(Collectors.toMap(Round::id, Function.identity()));
        var regrouped = regroup.of(id, organised);
        var frozen = regrouped.made().stream()
                .flatMap(one -> Stream.ofNullable(seen.get(one.set().round()))
                        .map(round -> together(Cell.of(id), one, round, known)))
                .toList();
        var about =
                roundsOf(unit, frozen, all).stream().filter(insight::isAbout).toList();
        if (about.isEmpty() && insight == Insight.OWN_GROUP) {
            throw new NotFound();
        }
        var past = insight.seesFigures()
                ? PastRounds.of(
                        frozen, all, version -> instruments.byId(version).orElseThrow())
                : List.<Past>of();
        var round = wanted.isEmpty()
                ? about.stream().findFirst()
                : Optional.of(about.stream()
                        .filter(one -> one.id().equals(wanted.get()))
                        .findFirst()
                        .orElseThrow(NotFound::new));
        var grouping = insight.seesFigures() ? grouping(organised, regrouped, seen.values()) : Grouping.ONLY;
        if (round.isEmpty()) {
            return new UnitPicture(unit, insight, about, Optional.empty(), past, List.of(), grouping);
        }
        var counted = takingPart(viewer, round.get(), id, insight);
        var takingPart = round.get().state() == RoundState.CLOSED && !insight.knowsNamesIn(round.get())
                ? unchanged(counted, regrouped, unit, insight, round.get())
                : counted;
        return new UnitPicture(
                unit,
                insight,
                about,
                Optional.of(chosen(round.get(), id, takingPart)),
                past,
                parts(
                        unit,
                        insight,
                        takingPart,
                        grouping.isNow() ? Map.of() : figuresOfParts(unit, round.get(), past, known)),
                grouping);
    }

    private static Grouping grouping(Organised organised, Regrouped regrouped, Collection<Round> seen) {
        return new Grouping(
                organised,
                regrouped
                        .settled()
                        .filter(day -> seen.stream()
                                .anyMatch(round -> round.state() == RoundState.CLOSED
                                        && round.opensOn().isBefore(day)))
                        .isPresent(),
                seen.stream()
                        .filter(round -> regrouped.divided().contains(round.id()))
                        .sorted(Round.OLDEST_FIRST)
                        .toList());
    }

    private static Frozen together(Cell cell, Made made, Round round, KnownGroups known) {
        return new Frozen(
                made.set(),
                Together.of(
                        cell,
                        made.parts().stream()
                                .map(part -> withoutTheRest(new Frozen(made.set(), part), round, known))
                                .map(Frozen::figures)
                                .toList()));
    }

    /** Nobody knows anything by name of a round without names. */
    private static Frozen withoutTheRest(Frozen frozen, Round round, KnownGroups known) {
        return round.isNamed()
                ? new Frozen(frozen.set(), known.withoutTheRest(frozen.figures(), frozen.set()))
                : frozen;
    }

    /** From whoever sees them by name no part is withheld, so that the rest of the tree need not be counted. */
    private TakingPart takingPart(Viewer viewer, Round round, UnitId unit, Insight insight) {
        if (!round.hasItsAnswers()) {
            return TakingPart.deleted();
        }
        if (!insight.knowsNamesIn(round)) {
            var byName = round.isNamed() ? Insight.byName(viewer) : Set.<UnitId>of();
            return TakingPart.protectedIn(round, organisation.wholeTree(), headcounts.of(round.id()), byName);
        }
        var own = organisation.tree(unit);
        var groups = own.stream().map(Unit::id).toList();
        return TakingPart.plainIn(unit, own, headcounts.of(round.id(), groups));
    }

    /** Beside figures of then, who takes part in what is made of something else today would tell what has come or gone. */
    private TakingPart unchanged(TakingPart all, Regrouped regrouped, Unit unit, Insight insight, Round round) {
        if (hasChanged(regrouped, round)) {
            return TakingPart.hidden();
        }
        return insight.seesPartsOf(unit.kind())
                ? all.without(childrenOf(unit).stream()
                        .map(Unit::id)
                        .filter(child -> hasChanged(regroup.of(child, Organised.THEN), round))
                        .collect(Collectors.toSet()))
                : all;
    }

    private static boolean hasChanged(Regrouped regrouped, Round round) {
        return regrouped.settled().filter(round.opensOn()::isBefore).isPresent();
    }

    private List<Round> roundsOf(Unit unit, List<Frozen> frozen, List<Round> all) {
        var above = organisation.path(unit.id()).stream().map(Unit::id).collect(Collectors.toSet());
        var published = frozen.stream().map(one -> one.set().round()).collect(Collectors.toSet());
        return all.stream()
                .filter(round -> round.state() != RoundState.PLANNED)
                .filter(round -> above.contains(round.unit()) || published.contains(round.id()))
                .toList();
    }

    private Chosen chosen(Round round, UnitId unit, TakingPart takingPart) {
        var sets = results.setsOf(round.id());
        var stage = sets.stream().anyMatch(FrozenSet::isPublished)
                ? Stage.PUBLISHED
                : round.state() == RoundState.CLOSED ? stageOfClosed(round) : Stage.OPEN;
        boolean keptBack = stage == Stage.PUBLISHED
                && (round.state() == RoundState.OPEN || sets.stream().anyMatch(set -> !set.isPublished()));
        var cell = Cell.of(unit);
        return new Chosen(round, stage, keptBack, takingPart.answeredIn(cell), takingPart.talksIn(cell));
    }

    private Stage stageOfClosed(Round round) {
        var instrument = instruments.byId(round.instrument()).orElseThrow().instrument();
        return instrument.way().isScoredByLeader() ? Stage.SCORING : Stage.COMPUTING;
    }

    private Map<Cell, Published> figuresOfParts(Unit unit, Round round, List<Past> past, KnownGroups known) {
        return past.stream()
                .filter(one -> one.round().id().equals(round.id()))
                .limit(1)
                .map(Past::set)
                .flatMap(set -> results.partsOf(unit.id(), set).stream()
                        .map(part -> withoutTheRest(new Frozen(set, part), round, known)))
                .map(Frozen::figures)
                .collect(Collectors.toMap(Published::cell, Function.identity()));
    }

    private List<PartOfUnit> parts(Unit unit, Insight insight, TakingPart takingPart, Map<Cell, Published> figures) {
        if (!insight.seesPartsOf(unit.kind())) {
            return List.of();
        }
        var parts = new ArrayList<PartOfUnit>();
        for (var child : SwedishOrder.sorted(childrenOf(unit), Unit::name)) {
            boolean hasPage = insight == Insight.BY_NAME || child.kind() != UnitKind.GROUP;
            part(Cell.of(child.id()), child.name(), hasPage, takingPart, figures)
                    .ifPresent(parts::add);
        }
        part(Cell.directlyIn(unit.id()), unit.name(), false, takingPart, figures)
                .ifPresent(parts::add);
        return parts;
    }

    private List<Unit> childrenOf(Unit unit) {
        return organisation.tree(unit.id()).stream()
                .filter(child -> child.parent().filter(unit.id()::equals).isPresent())
                .toList();
    }

    private static Optional<PartOfUnit> part(
            Cell cell, String name, boolean hasPage, TakingPart takingPart, Map<Cell, Published> figures) {
        var published = Optional.ofNullable(figures.get(cell));
        return takingPart.has(cell) || published.isPresent()
                ? Optional.of(new PartOfUnit(
                        cell.unit(),
                        name,
                        cell.direct(),
                        hasPage,
                        takingPart.answeredIn(cell),
                        takingPart.talksIn(cell),
                        published))
                : Optional.empty();
    }
}
