package se.tyngdpunkt.result.domain.participation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.tallies.Headcounts.Headcount;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Share;
import se.tyngdpunkt.result.domain.participation.Participation.Told;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Limits;
import se.tyngdpunkt.result.domain.protection.ProtectedShares;
import se.tyngdpunkt.result.domain.regrouped.Cover;
import se.tyngdpunkt.result.domain.regrouped.TreePart;
import se.tyngdpunkt.shared.UnitId;

/**
 * Who has answered and had the talk in each part of a round's own tree, as numbers for one reader: plain where she may see it by
 * name, protected elsewhere. Whatever else she is told is a sum of these.
 */
record TakingPart(List<Part> parts, Map<Cell, Told> told) {

    private static final Figure<Share> NOBODY = new Figure.Withheld<>(Figure.Reason.TOO_FEW);
    private static final Figure<Share> PROTECTED = new Figure.Withheld<>(Figure.Reason.PROTECTED);

    /** A part in which somebody is to measure. */
    record Part(Cell cell, Optional<UnitId> parent, int parts) implements TreePart {}

    /**
     * The whole round, since what is withheld hangs together over the tree. What the reader knows by name, less a part above it,
     * is the rest: she sees no part above one of hers that is withheld from others.
     */
    static TakingPart in(Round round, List<Unit> tree, List<Headcount> counts, Set<UnitId> byName) {
        var answered = byGroup(counts, one -> new Share(one.answered(), one.invited()));
        var talks = byGroup(counts, one -> new Share(one.discussed(), one.answered()));
        var parts =
                parts(tree, ProtectedShares.plain(round.unit(), tree, answered).keySet());
        var answers = told(round, tree, answered, parts, byName);
        var discussed = told(round, tree, talks, parts, byName);
        return new TakingPart(
                parts,
                parts.stream()
                        .map(Part::cell)
                        .collect(Collectors.toMap(
                                Function.identity(),
                                cell -> new Told(figure(answers, cell), figure(discussed, cell)))));
    }

    /** Those who were in that part then. */
    Optional<Told> then(Cell cell) {
        return Optional.ofNullable(told.get(cell));
    }

    /** Those who were in those units then, put together out of what is told of the largest parts that hold nobody else. */
    Optional<Told> together(Set<UnitId> units) {
        return Cover.of(parts, units).stream()
                .flatMap(part -> then(part.cell()).stream())
                .reduce((one, other) ->
                        new Told(added(one.answered(), other.answered()), added(one.talks(), other.talks())));
    }

    /** Whether anybody was in one of those units itself, and not below it. */
    boolean hasPeopleIn(Set<UnitId> units) {
        return parts.stream()
                .anyMatch(
                        part -> part.parts() == 0 && units.contains(part.cell().unit()));
    }

    private static Figure<Share> added(Figure<Share> one, Figure<Share> other) {
        return one instanceof Figure.Shown<Share>(var value, var count)
                        && other instanceof Figure.Shown<Share>(var more, var further)
                ? new Figure.Shown<>(
                        new Share(value.part() + more.part(), value.whole() + more.whole()), count + further)
                : PROTECTED;
    }

    private static Map<Cell, Figure<Share>> told(
            Round round, List<Unit> tree, Map<UnitId, Share> groups, List<Part> parts, Set<UnitId> byName) {
        var told = new HashMap<>(ProtectedShares.of(round.unit(), tree, groups, Limits.DEFAULT));
        var plain = ProtectedShares.plain(round.unit(), tree, groups);
        for (var known : Cover.of(parts, byName)) {
            if (!figure(told, known.cell()).isShown()) {
                above(known, parts)
                        .forEach(part ->
                                told.computeIfPresent(part.cell(), (_, share) -> share.isShown() ? PROTECTED : share));
            }
            within(known, parts).forEach(part -> told.put(part.cell(), figure(plain, part.cell())));
        }
        return told;
    }

    private static Stream<Part> above(Part part, List<Part> parts) {
        return parts.stream()
                .filter(other -> part.parent()
                        .filter(parent -> other.cell().equals(Cell.of(parent)))
                        .isPresent())
                .flatMap(other -> Stream.concat(Stream.of(other), above(other, parts)));
    }

    private static Stream<Part> within(Part part, List<Part> parts) {
        return Stream.concat(
                Stream.of(part),
                part.cell().direct()
                        ? Stream.empty()
                        : parts.stream()
                                .filter(other -> other.parent()
                                        .filter(part.cell().unit()::equals)
                                        .isPresent())
                                .flatMap(other -> within(other, parts)));
    }

    private static List<Part> parts(List<Unit> tree, Set<Cell> cells) {
        var above = new HashMap<UnitId, UnitId>();
        tree.forEach(unit -> unit.parent().ifPresent(parent -> above.put(unit.id(), parent)));
        Function<Cell, Optional<UnitId>> parentOf =
                cell -> Optional.ofNullable(cell.direct() ? cell.unit() : above.get(cell.unit()))
                        .filter(parent -> cells.contains(Cell.of(parent)));
        var below = cells.stream()
                .flatMap(cell -> parentOf.apply(cell).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return cells.stream()
                .map(cell -> new Part(
                        cell,
                        parentOf.apply(cell),
                        cell.direct() ? 0 : below.getOrDefault(cell.unit(), 0L).intValue()))
                .toList();
    }

    private static Figure<Share> figure(Map<Cell, Figure<Share>> figures, Cell cell) {
        return figures.getOrDefault(cell, NOBODY);
    }

    private static Map<UnitId, Share> byGroup(List<Headcount> counts, Function<Headcount, Share> share) {
        return counts.stream().collect(Collectors.toMap(Headcount::group, share));
    }
}
