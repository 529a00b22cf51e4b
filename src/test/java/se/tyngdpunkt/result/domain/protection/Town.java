package se.tyngdpunkt.result.domain.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.domain.protection.Branches.Branch;
import se.tyngdpunkt.shared.UnitId;

/** A tree with one answer per person, before any protection: what an attacker tries to get back to. */
record Town<A>(List<Unit> units, Map<UnitId, List<A>> answers) {

    static UnitId id(int number) {
        return UnitId.of("00000000-0000-4000-8000-%012d".formatted(number));
    }

    static Unit unit(int number, int parent) {
        return new Unit(
                id(number), UnitKind.UNIT, "Enhet " + number, parent < 0 ? Optional.empty() : Optional.of(id(parent)));
    }

    UnitId top() {
        return units.getFirst().id();
    }

    Branch<List<A>> branch() {
        return Branches.of(top(), units, answers, List.of(), Town::joined);
    }

    /** Every part of the tree with everybody in it; people are numbered over the whole tree. */
    Map<Cell, List<Integer>> people() {
        var numbered = new HashMap<UnitId, List<Integer>>();
        int next = 0;
        for (var unit : answers.keySet()) {
            var here = new ArrayList<Integer>();
            for (int i = 0; i < answersIn(unit).size(); i++) {
                here.add(next++);
            }
            numbered.put(unit, here);
        }
        var cells = new HashMap<Cell, List<Integer>>();
        parts(Branches.of(top(), units, numbered, List.of(), Town::joined))
                .forEach(branch -> cells.put(branch.cell(), branch.content()));
        return cells;
    }

    List<A> inOrder() {
        return answers.keySet().stream()
                .flatMap(unit -> answersIn(unit).stream())
                .toList();
    }

    <T> Map<Cell, Figure<T>> published(int limit, Function<List<A>, Sample<T>> sample) {
        return Protection.of(branch(), limit, sample);
    }

    private List<A> answersIn(UnitId unit) {
        return Objects.requireNonNull(answers.get(unit));
    }

    static <C> Stream<Branch<C>> parts(Branch<C> branch) {
        return Stream.concat(Stream.of(branch), branch.below().stream().flatMap(Town::parts));
    }

    private static <V> List<V> joined(List<V> one, List<V> two) {
        return Stream.concat(one.stream(), two.stream()).toList();
    }
}
