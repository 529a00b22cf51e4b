package se.tyngdpunkt.result.domain.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.tallies.Headcounts.Headcount;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.domain.participation.TakingPart.Part;
import se.tyngdpunkt.result.domain.regrouped.Cover;
import se.tyngdpunkt.shared.UnitId;

/** A reader who knows some groups by name, and sees a round as organised then and as organised after any reorganisation. */
class TakingPartPropertyTests {

    /** One round's tree, who is in it, and the groups that the reader knows by name; what units are made of afterwards. */
    record Case(List<Unit> tree, List<Headcount> counts, Set<UnitId> byName, List<Set<UnitId>> wholes) {

        TakingPart seen() {
            return seenBy(byName);
        }

        TakingPart seenBy(Set<UnitId> known) {
            var day = LocalDate.of(2026, 11, 1);
            var round = new Round(
                    RoundId.fresh(),
                    "november",
                    day,
                    InstrumentSamples.ffs().id(),
                    tree.getFirst().id(),
                    day,
                    day,
                    RoundState.CLOSED,
                    Privacy.NAMED,
                    Optional.empty());
            return TakingPart.in(round, tree, counts, known);
        }

        /** Which groups are counted in a part, as a row of ones and zeros. */
        double[] row(TakingPart seen, Part part) {
            var row = new double[counts.size()];
            leaves(seen, part).forEach(group -> row[place(group)] = 1);
            return row;
        }

        private int place(UnitId group) {
            return counts.stream().map(Headcount::group).toList().indexOf(group);
        }

        Stream<UnitId> leaves(TakingPart seen, Part part) {
            return part.parts() == 0
                    ? Stream.of(part.cell().unit())
                    : seen.parts().stream()
                            .filter(other -> other.parent()
                                    .filter(part.cell().unit()::equals)
                                    .isPresent())
                            .flatMap(other -> leaves(seen, other));
        }
    }

    /** What is withheld from all, and not known to her, is no sum or difference of what she sees then, now and by name. */
    @Property
    void nothingWithheldIsADifference(@ForAll("cases") Case one) {
        var seen = one.seen();
        var known = new ArrayList<double[]>();
        seen.parts().stream().filter(part -> isShown(seen, part)).forEach(part -> known.add(one.row(seen, part)));
        one.wholes().stream()
                .filter(whole -> seen.together(whole)
                        .filter(told -> told.answered().isShown())
                        .isPresent())
                .forEach(whole -> known.add(sum(Cover.of(seen.parts(), whole).stream()
                        .map(part -> one.row(seen, part))
                        .toList())));
        var publicly = one.seenBy(Set.of());
        int rank = rank(known);
        for (var part : publicly.parts()) {
            if (!isShown(publicly, part)
                    && !one.byName().containsAll(one.leaves(publicly, part).toList())) {
                var more = new ArrayList<>(known);
                more.add(one.row(publicly, part));
                assertThat(rank(more)).as(part.toString()).isEqualTo(rank + 1);
            }
        }
    }

    /** As now, a unit is exactly those who were in what it is made of. */
    @Property
    void togetherIsEverybodyInThoseUnits(@ForAll("cases") Case one) {
        var all = one.counts().stream().map(Headcount::group).collect(Collectors.toSet());
        var plain = one.seenBy(all);
        for (var whole : one.wholes()) {
            int invited = one.counts().stream()
                    .filter(count -> whole.contains(count.group()))
                    .mapToInt(Headcount::invited)
                    .sum();
            assertThat(plain.together(whole)
                            .map(told -> told.answered().map(share -> share.whole()))
                            .map(Object::toString)
                            .orElse("nobody"))
                    .isEqualTo(invited == 0 ? "nobody" : new Figure.Shown<>(invited, invited).toString());
        }
    }

    private static boolean isShown(TakingPart seen, Part part) {
        return seen.then(part.cell()).orElseThrow().answered().isShown();
    }

    private static double[] sum(List<double[]> rows) {
        var sum = new double[rows.getFirst().length];
        rows.forEach(row -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += row[i];
            }
        });
        return sum;
    }

    /** By elimination; the entries are small whole numbers, so nothing is lost in them. */
    private static int rank(List<double[]> rows) {
        var left = rows.stream().map(double[]::clone).collect(Collectors.toCollection(ArrayList::new));
        int rank = 0;
        int width = rows.isEmpty() ? 0 : rows.getFirst().length;
        for (int column = 0; column < width; column++) {
            int at = column;
            var pivot = left.stream().filter(row -> Math.abs(row[at]) > 1e-9).findFirst();
            if (pivot.isPresent()) {
                rank++;
                var first = pivot.get();
                left.remove(first);
                left.forEach(row -> {
                    double times = row[at] / first[at];
                    for (int i = 0; i < row.length; i++) {
                        row[i] -= times * first[i];
                    }
                });
            }
        }
        return rank;
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(TakingPartPropertyTests::random);
    }

    private static Case random(Random random) {
        int size = 2 + random.nextInt(9);
        var tree = new ArrayList<Unit>();
        var children = new HashMap<UnitId, List<UnitId>>();
        for (int unit = 0; unit < size; unit++) {
            var parent = unit == 0
                    ? Optional.<UnitId>empty()
                    : Optional.of(tree.get(random.nextInt(unit)).id());
            var id = UnitId.fresh();
            tree.add(new Unit(id, UnitKind.UNIT, "Enhet " + unit, parent));
            parent.ifPresent(above ->
                    children.computeIfAbsent(above, _ -> new ArrayList<>()).add(id));
        }
        var counts = new ArrayList<Headcount>();
        for (var unit : tree) {
            if (!children.containsKey(unit.id()) || random.nextInt(3) == 0) {
                int invited = 1 + random.nextInt(12);
                counts.add(new Headcount(unit.id(), invited, random.nextInt(invited + 1), 0));
            }
        }
        return new Case(
                tree,
                counts,
                random.nextBoolean() ? below(tree.get(random.nextInt(size)).id(), children) : some(tree, random),
                List.of(some(tree, random), some(tree, random), some(tree, random)));
    }

    private static Set<UnitId> below(UnitId top, Map<UnitId, List<UnitId>> children) {
        var all = new HashSet<>(Set.of(top));
        Objects.requireNonNullElse(children.get(top), List.<UnitId>of())
                .forEach(child -> all.addAll(below(child, children)));
        return all;
    }

    private static Set<UnitId> some(List<Unit> tree, Random random) {
        return tree.stream().filter(_ -> random.nextBoolean()).map(Unit::id).collect(Collectors.toSet());
    }
}
