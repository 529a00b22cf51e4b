package se.tyngdpunkt.result.domain.regrouped;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Limits;
import se.tyngdpunkt.result.domain.regrouped.FrozenTrees.Node;
import se.tyngdpunkt.shared.UnitId;

class CoverPropertyTests {

    private static final FrozenSet SET = new FrozenSet(
            RoundId.fresh(),
            1,
            FrozenSet.State.PUBLISHED,
            new InstrumentVersionId(new UUID(0, 1)),
            Limits.DEFAULT,
            Instant.EPOCH);

    /** A whole tree, and which of its units are wanted. */
    record Case(List<Node> tree, Set<UnitId> wanted) {

        Stream<Node> below(Node node) {
            return node.cell().direct()
                    ? Stream.of()
                    : tree.stream().filter(other -> other.parent()
                            .filter(node.cell().unit()::equals)
                            .isPresent());
        }

        Stream<Node> leaves(Node node) {
            return node.parts() == 0 ? Stream.of(node) : below(node).flatMap(this::leaves);
        }

        Stream<Node> wantedLeaves() {
            return tree.stream()
                    .filter(node ->
                            node.parts() == 0 && wanted.contains(node.cell().unit()));
        }

        /** What a database gives that is asked for the wanted units and all above them. */
        List<Node> asked() {
            var units = new HashSet<>(wanted);
            for (int size = -1; size != units.size(); ) {
                size = units.size();
                tree.stream().filter(node -> units.contains(node.cell().unit())).forEach(node -> node.parent()
                        .ifPresent(units::add));
            }
            return tree.stream()
                    .filter(node -> wanted.contains(node.cell().unit())
                            || (units.contains(node.cell().unit())
                                    && !node.cell().direct()))
                    .toList();
        }
    }

    @Property
    void holdsEveryWantedAnswerOnceAndNoOther(@ForAll("cases") Case one) {
        var cover = Cover.of(one.asked(), one.wanted());
        assertThat(cover.stream().flatMap(one::leaves).toList())
                .containsExactlyInAnyOrderElementsOf(one.wantedLeaves().toList());
    }

    /** A whole is taken as it was published, never as its parts: it may be shown where they are not. */
    @Property
    void takesTheLargestParts(@ForAll("cases") Case one) {
        var cover = Cover.of(one.asked(), one.wanted());
        assertThat(one.tree())
                .filteredOn(node ->
                        node.parts() > 0 && cover.containsAll(one.below(node).toList()))
                .isEmpty();
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(CoverPropertyTests::random);
    }

    private static Case random(Random random) {
        var parents = IntStream.range(0, 1 + random.nextInt(9))
                .map(unit -> unit == 0 ? -1 : random.nextInt(unit))
                .toArray();
        var units = IntStream.range(0, parents.length)
                .mapToObj(unit -> UnitId.fresh())
                .toList();
        var tree = new ArrayList<Node>();
        var wanted = new HashSet<UnitId>();
        for (int unit = 0; unit < parents.length; unit++) {
            int own = unit;
            int parts =
                    (int) IntStream.of(parents).filter(parent -> parent == own).count();
            boolean direct = parts > 0 && random.nextBoolean();
            tree.add(new Node(
                    SET,
                    Cell.of(units.get(unit)),
                    Optional.of(parents[unit]).filter(parent -> parent >= 0).map(units::get),
                    parts + (direct ? 1 : 0)));
            if (direct) {
                tree.add(new Node(SET, Cell.directlyIn(units.get(unit)), Optional.of(units.get(unit)), 0));
            }
            if (random.nextInt(3) > 0) {
                wanted.add(units.get(unit));
            }
        }
        return new Case(tree, wanted);
    }
}
