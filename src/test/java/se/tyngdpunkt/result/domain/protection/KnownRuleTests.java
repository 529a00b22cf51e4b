package se.tyngdpunkt.result.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.shared.UnitId;

/**
 * The reader who knows the rule itself, which is public, and how many answered in each part. Every way to answer in small
 * trees is tried; ways that publish the same are one world to the reader. In no world may a withheld part be known, nor may it
 * be known that all in it answered alike.
 */
class KnownRuleTests {

    private static final int LIMIT = 4;
    private static final int OPTIONS = 3;

    /** Parents of units 1, 2, ... and how many answered in each unit, the top first. */
    private record Shape(List<Integer> parents, List<Integer> sizes) {}

    static List<Shape> shapes() {
        return List.of(
                new Shape(List.of(), List.of(4)),
                new Shape(List.of(), List.of(6)),
                new Shape(List.of(0, 0), List.of(0, 4, 4)),
                new Shape(List.of(0, 0), List.of(0, 4, 7)),
                new Shape(List.of(0, 0), List.of(0, 5, 6)),
                new Shape(List.of(0, 0), List.of(0, 6, 1)),
                new Shape(List.of(0, 0), List.of(0, 6, 0)),
                new Shape(List.of(0, 0, 0), List.of(0, 4, 4, 5)),
                new Shape(List.of(0, 0, 0), List.of(0, 4, 2, 1)),
                new Shape(List.of(0, 0), List.of(1, 4, 4)),
                new Shape(List.of(0), List.of(2, 5)),
                new Shape(List.of(0, 0, 1, 1), List.of(0, 0, 4, 4, 4)),
                new Shape(List.of(0, 0, 1, 1), List.of(0, 0, 4, 4, 1)),
                new Shape(List.of(0, 1, 1), List.of(0, 0, 4, 5)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void leavesEveryWithheldPartOpen(Shape shape) {
        assertThat(known(shape, ProtectionPropertyTests::distribution)).isEmpty();
    }

    /** Why nearly alike is withheld with alike: otherwise the withholding itself tells, and the tree above tells the rest. */
    @Test
    void wouldTellIfOnlyFullAgreementWereWithheld() {
        var shape = new Shape(List.of(0, 0), List.of(0, 4, 7));
        assertThat(known(shape, answers -> {
                    var sample = ProtectionPropertyTests.distribution(answers);
                    int common = sample.commonest() == sample.size() ? sample.size() : 0;
                    return new Sample<>(sample.size(), common, sample.figure());
                }))
                .isNotEmpty();
    }

    private static <T> Set<String> known(Shape shape, Function<List<Integer>, Sample<T>> sample) {
        var worlds = new HashMap<Map<Cell, Figure<T>>, Map<Cell, Set<List<Integer>>>>();
        for (var answers : everyWay(shape.sizes())) {
            var town = town(shape, answers);
            var possible = worlds.computeIfAbsent(town.published(LIMIT, sample), key -> new HashMap<>());
            Town.parts(town.branch())
                    .filter(branch -> !branch.content().isEmpty())
                    .forEach(branch -> possible.computeIfAbsent(branch.cell(), key -> new HashSet<>())
                            .add(counts(branch.content())));
        }
        var known = new HashSet<String>();
        worlds.forEach((published, possible) -> possible.forEach((cell, contents) -> {
            var figure = published.get(cell);
            if (figure != null && figure.isShown()) {
                return;
            }
            if (contents.size() < 2) {
                known.add("known: " + cell + " " + contents + " in " + published);
            }
            boolean several = contents.iterator().next().stream()
                            .mapToInt(Integer::intValue)
                            .sum()
                    > 1;
            if (several && contents.stream().allMatch(KnownRuleTests::isAllAlike)) {
                known.add("alike: " + cell + " " + contents + " in " + published);
            }
        }));
        return known;
    }

    private static boolean isAllAlike(List<Integer> counts) {
        return counts.stream().filter(count -> count > 0).count() == 1;
    }

    private static List<Integer> counts(List<Integer> answers) {
        return IntStream.range(0, OPTIONS)
                .mapToObj(option -> (int)
                        answers.stream().filter(answer -> answer == option).count())
                .toList();
    }

    private static Town<Integer> town(Shape shape, List<List<Integer>> answers) {
        var units = new ArrayList<Unit>();
        var own = new LinkedHashMap<UnitId, List<Integer>>();
        for (int i = 0; i < answers.size(); i++) {
            units.add(Town.unit(i, i == 0 ? -1 : shape.parents().get(i - 1)));
            own.put(Town.id(i), answers.get(i));
        }
        return new Town<>(units, own);
    }

    private static List<List<List<Integer>>> everyWay(List<Integer> sizes) {
        List<List<List<Integer>>> ways = List.of(List.of());
        for (int size : sizes) {
            var more = new ArrayList<List<List<Integer>>>();
            for (var way : ways) {
                for (int first = 0; first <= size; first++) {
                    for (int second = 0; first + second <= size; second++) {
                        var longer = new ArrayList<>(way);
                        longer.add(group(first, second, size - first - second));
                        more.add(longer);
                    }
                }
            }
            ways = more;
        }
        return ways;
    }

    private static List<Integer> group(int first, int second, int third) {
        var answers = new ArrayList<Integer>();
        answers.addAll(Collections.nCopies(first, 0));
        answers.addAll(Collections.nCopies(second, 1));
        answers.addAll(Collections.nCopies(third, 2));
        return answers;
    }
}
