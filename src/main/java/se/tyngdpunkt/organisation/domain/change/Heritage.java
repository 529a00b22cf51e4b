package se.tyngdpunkt.organisation.domain.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.history.Composition;
import se.tyngdpunkt.shared.UnitId;

/**
 * Where what once was went: a unit that went on in others belongs where they do, any other where it stands or stood last.
 * Knows every unit that was ever under the one it is asked about, or went on in it.
 */
public final class Heritage {

    private enum Belongs {
        WHOLE,
        PARTLY,
        NOT
    }

    private final UnitId top;
    private final Map<UnitId, List<Placed>> places;
    private final Map<UnitId, List<Onward>> onward;
    private final Map<UnitId, Belongs> belongings = new HashMap<>();
    private final Map<UnitId, Boolean> always = new HashMap<>();

    private Heritage(UnitId top, List<Placed> places, List<Onward> onward) {
        this.top = top;
        this.places =
                places.stream().sorted(Comparator.comparing(Placed::from)).collect(Collectors.groupingBy(Placed::unit));
        this.onward = onward.stream().collect(Collectors.groupingBy(Onward::from));
    }

    /** A unit's place from a day on. */
    public record Placed(UnitId unit, Optional<UnitId> parent, LocalDate from) {}

    /** A unit went on in another on a day. */
    public record Onward(UnitId from, UnitId to, LocalDate day) {}

    /** Made of all places, up to today, of the units that were ever under {@code top}, and of all that went on in them. */
    public static Composition of(UnitId top, List<Placed> places, List<Onward> onward) {
        return new Heritage(top, places, onward).composition();
    }

    private Composition composition() {
        var units = Stream.concat(Stream.of(top), places.keySet().stream()).collect(Collectors.toSet());
        return new Composition(
                with(units, Belongs.WHOLE),
                with(units, Belongs.PARTLY),
                units.stream()
                        .filter(unit -> belongs(unit) != Belongs.WHOLE || !wasAlwaysUnder(unit))
                        .flatMap(this::days)
                        .max(Comparator.naturalOrder()));
    }

    private Set<UnitId> with(Set<UnitId> units, Belongs wanted) {
        return units.stream().filter(unit -> belongs(unit) == wanted).collect(Collectors.toSet());
    }

    private Stream<LocalDate> days(UnitId unit) {
        return Stream.concat(
                places.getOrDefault(unit, List.of()).stream().map(Placed::from),
                onward.getOrDefault(unit, List.of()).stream().map(Onward::day));
    }

    private Belongs belongs(UnitId unit) {
        var known = belongings.get(unit);
        if (known == null) {
            known = unit.equals(top) ? Belongs.WHOLE : together(homes(unit));
            belongings.put(unit, known);
        }
        return known;
    }

    private Stream<UnitId> homes(UnitId unit) {
        var heirs = onward.getOrDefault(unit, List.of());
        return heirs.isEmpty()
                ? places.getOrDefault(unit, List.of()).reversed().stream()
                        .limit(1)
                        .flatMap(place -> place.parent().stream())
                : heirs.stream().map(Onward::to);
    }

    private Belongs together(Stream<UnitId> homes) {
        var all = homes.map(this::belongs).distinct().toList();
        return all.isEmpty() ? Belongs.NOT : all.size() == 1 ? all.getFirst() : Belongs.PARTLY;
    }

    private boolean wasAlwaysUnder(UnitId unit) {
        var known = always.get(unit);
        if (known == null) {
            var own = places.getOrDefault(unit, List.of());
            known = unit.equals(top)
                    || (!own.isEmpty()
                            && own.stream().allMatch(place -> place.parent()
                                    .filter(this::wasAlwaysUnder)
                                    .isPresent()));
            always.put(unit, known);
        }
        return known;
    }
}
