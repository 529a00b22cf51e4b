package se.tyngdpunkt.result.domain.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.result.domain.freezing.FrozenResults.Frozen;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.participation.CountParticipation;
import se.tyngdpunkt.result.domain.participation.Participation;
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
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** Puts a unit's picture together for one reader: the one question that screen and file both ask. */
@UseCase
public class UnitPictures {

    private final FrozenResults results;
    private final FrozenTrees trees;
    private final Regroup regroup;
    private final Rounds rounds;
    private final CountParticipation participation;
    private final Instruments instruments;
    private final Organisation organisation;

    UnitPictures(
            FrozenResults results,
            FrozenTrees trees,
            Regroup regroup,
            Rounds rounds,
            CountParticipation participation,
            Instruments instruments,
            Organisation organisation) {
        this.results = results;
        this.trees = trees;
        this.regroup = regroup;
        this.rounds = rounds;
        this.participation = participation;
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
        var grouping = grouping(organised, regrouped, seen.values());
        if (round.isEmpty()) {
            return new UnitPicture(unit, insight, about, Optional.empty(), past, List.of(), grouping);
        }
        var counted = participation.of(viewer, unit, round.get(), organised);
        return new UnitPicture(
                unit,
                insight,
                about,
                Optional.of(chosen(round.get(), counted.whole())),
                past,
                insight.seesPartsOf(unit.kind())
                        ? parts(
                                viewer,
                                counted.parts(),
                                grouping.isNow() ? Map.of() : figuresOfParts(unit, round.get(), past, known))
                        : List.of(),
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

    private List<Round> roundsOf(Unit unit, List<Frozen> frozen, List<Round> all) {
        var above = organisation.path(unit.id()).stream().map(Unit::id).collect(Collectors.toSet());
        var published = frozen.stream().map(one -> one.set().round()).collect(Collectors.toSet());
        return all.stream()
                .filter(round -> round.state() != RoundState.PLANNED)
                .filter(round -> above.contains(round.unit()) || published.contains(round.id()))
                .toList();
    }

    private Chosen chosen(Round round, Participation.Told told) {
        var sets = results.setsOf(round.id());
        var stage = sets.stream().anyMatch(FrozenSet::isPublished)
                ? Stage.PUBLISHED
                : round.state() == RoundState.CLOSED ? stageOfClosed(round) : Stage.OPEN;
        boolean keptBack = stage == Stage.PUBLISHED
                && (round.state() == RoundState.OPEN || sets.stream().anyMatch(set -> !set.isPublished()));
        return new Chosen(round, stage, keptBack, told.answered(), told.talks());
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

    private List<PartOfUnit> parts(Viewer viewer, List<Participation.Part> parts, Map<Cell, Published> figures) {
        var told = new ArrayList<PartOfUnit>();
        for (var part : parts) {
            var unit = part.unit();
            var published =
                    Optional.ofNullable(figures.get(part.direct() ? Cell.directlyIn(unit.id()) : Cell.of(unit.id())));
            if (part.hasPeople() || published.isPresent()) {
                told.add(new PartOfUnit(
                        unit.id(),
                        unit.name(),
                        part.direct(),
                        !part.direct() && hasPage(viewer, unit.id()),
                        part.told().answered(),
                        part.told().talks(),
                        published));
            }
        }
        return told;
    }

    /** Not where it is closed, or has left what the reader may see. */
    private boolean hasPage(Viewer viewer, UnitId id) {
        return organisation
                .unit(id)
                .flatMap(unit -> Insight.of(organisation, viewer, unit))
                .isPresent();
    }
}
