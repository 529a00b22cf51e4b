package se.tyngdpunkt.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UnitId;

class TreeOrderPropertyTests {

    private static final String LETTERS = "aåäöz Z19-";

    @Property(tries = 200)
    void keepsEveryUnitOnceBelowItsParent(@ForAll @IntRange(min = 0, max = 60) int size, @ForAll long seed) {
        var units = shuffledTree(size, new Random(seed));
        var ordered = TreeOrder.depthFirst(units);
        assertThat(ordered).containsExactlyInAnyOrderElementsOf(units);
        var seen = new HashSet<UnitId>();
        for (var unit : ordered) {
            assertThat(unit.parent().map(seen::contains).orElse(true)).isTrue();
            seen.add(unit.id());
        }
    }

    @Property(tries = 200)
    void putsSiblingsInSwedishOrder(@ForAll @IntRange(min = 0, max = 60) int size, @ForAll long seed) {
        var siblings = new HashMap<Optional<UnitId>, List<Unit>>();
        TreeOrder.depthFirst(shuffledTree(size, new Random(seed)))
                .forEach(unit -> siblings.computeIfAbsent(unit.parent(), _ -> new ArrayList<>())
                        .add(unit));
        siblings.values().forEach(each -> assertThat(each).isEqualTo(SwedishOrder.<Unit>sorted(each, Unit::name)));
    }

    @Property(tries = 200)
    void putsAllBelowAUnitRightAfterIt(@ForAll @IntRange(min = 1, max = 60) int size, @ForAll long seed) {
        var ordered = TreeOrder.depthFirst(shuffledTree(size, new Random(seed)));
        Map<UnitId, Integer> depth = new HashMap<>();
        int before = 0;
        for (var unit : ordered) {
            int here = unit.parent().map(depth::get).map(above -> above + 1).orElse(0);
            depth.put(unit.id(), here);
            assertThat(here).isLessThanOrEqualTo(before + 1);
            before = here;
        }
    }

    private static List<Unit> shuffledTree(int size, Random random) {
        var units = new ArrayList<Unit>();
        for (int i = 0; i < size; i++) {
            var parent = i == 0 || random.nextInt(10) == 0
                    ? Optional.<UnitId>empty()
                    : Optional.of(units.get(random.nextInt(i)).id());
            units.add(new Unit(UnitId.fresh(), UnitKind.GROUP, name(random), parent));
        }
        Collections.shuffle(units, random);
        return units;
    }

    private static String name(Random random) {
        var name = new StringBuilder();
        IntStream.range(0, 1 + random.nextInt(4))
                .forEach(_ -> name.append(LETTERS.charAt(random.nextInt(LETTERS.length()))));
        return name.toString();
    }
}
