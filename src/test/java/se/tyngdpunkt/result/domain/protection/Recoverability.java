package se.tyngdpunkt.result.domain.protection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.result.Figure;

/**
 * Whether what is withheld can be computed from what is shown, by whoever knows everything shown and how many answered
 * everywhere. Exact for figures that say how often each answer was given: people who are in the same shown parts may change
 * answers with each other unseen. A withheld part is safe when such a change alters it: two of the same shown parts, one in
 * it and one not, with different answers; or somebody in it who is in no shown part at all. If there is no such change,
 * everything in it is fixed by differences of shown figures, since parts of a tree lie inside each other or apart.
 */
final class Recoverability {

    private Recoverability() {}

    /** The withheld parts that have answers and can be computed. */
    static <A> Set<Cell> recoverable(Town<A> town, Map<Cell, ? extends Figure<?>> figures) {
        var people = town.people();
        var answers = town.inOrder();
        var shownAround = shownAround(people, figures, answers.size());
        return people.keySet().stream()
                .filter(cell -> !isShown(figures, cell))
                .filter(cell -> !at(people, cell).isEmpty())
                .filter(cell -> isFixed(Set.copyOf(at(people, cell)), shownAround, answers))
                .collect(Collectors.toSet());
    }

    private static <A> boolean isFixed(Set<Integer> inside, Map<Integer, Set<Cell>> shownAround, List<A> answers) {
        return inside.stream()
                .noneMatch(one -> around(shownAround, one).isEmpty()
                        || Stream.iterate(0, i -> i < answers.size(), i -> i + 1)
                                .anyMatch(other -> !inside.contains(other)
                                        && around(shownAround, one).equals(around(shownAround, other))
                                        && !answers.get(one).equals(answers.get(other))));
    }

    private static Map<Integer, Set<Cell>> shownAround(
            Map<Cell, List<Integer>> people, Map<Cell, ? extends Figure<?>> figures, int count) {
        var around = new HashMap<Integer, Set<Cell>>();
        for (int person = 0; person < count; person++) {
            around.put(person, new HashSet<>());
        }
        people.forEach((cell, inside) -> {
            if (isShown(figures, cell)) {
                inside.forEach(person -> around(around, person).add(cell));
            }
        });
        return around;
    }

    private static Set<Cell> around(Map<Integer, Set<Cell>> shownAround, int person) {
        return shownAround.getOrDefault(person, Set.of());
    }

    private static List<Integer> at(Map<Cell, List<Integer>> people, Cell cell) {
        return people.getOrDefault(cell, List.of());
    }

    private static boolean isShown(Map<Cell, ? extends Figure<?>> figures, Cell cell) {
        var figure = figures.get(cell);
        return figure != null && figure.isShown();
    }
}
