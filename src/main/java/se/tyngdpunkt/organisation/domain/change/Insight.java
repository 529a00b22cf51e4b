package se.tyngdpunkt.organisation.domain.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Who may see what on a day, as far as the organisation decides it. */
public final class Insight {

    private final Map<Capacity, Set<UnitId>> units = new HashMap<>();
    private final Map<Capacity, Set<PersonId>> people = new HashMap<>();

    public Insight(Collection<Over> over, Collection<Employment> places) {
        Map<UnitId, Set<PersonId>> workers = new HashMap<>();
        places.forEach(place -> workers.computeIfAbsent(place.unit(), _ -> new LinkedHashSet<>())
                .add(place.person()));
        for (var each : over) {
            var capacity = new Capacity(each.holder(), each.role());
            units.computeIfAbsent(capacity, _ -> new LinkedHashSet<>()).add(each.unit());
            if (each.role() == Role.TEAM_LEAD || each.role() == Role.UNIT_MANAGER) {
                var seen = people.computeIfAbsent(capacity, _ -> new LinkedHashSet<>());
                seen.addAll(workers.getOrDefault(each.unit(), Set.of()));
                seen.remove(each.holder());
            }
        }
    }

    /** What this has that the other lacks, a line for each capacity. */
    public List<Seen> beyond(Insight other) {
        return units.keySet().stream()
                .map(capacity -> new Seen(
                        capacity.holder(),
                        capacity.role(),
                        without(people.get(capacity), other.people.get(capacity)),
                        without(units.get(capacity), other.units.get(capacity))))
                .filter(seen -> !seen.people().isEmpty() || !seen.units().isEmpty())
                .sorted(Comparator.comparing(Seen::role)
                        .thenComparing(seen -> seen.holder().value()))
                .toList();
    }

    private static <T> Set<T> without(@Nullable Set<T> all, @Nullable Set<T> known) {
        var left = new LinkedHashSet<T>(all == null ? Set.of() : all);
        left.removeAll(known == null ? Set.of() : known);
        return left;
    }

    private record Capacity(PersonId holder, Role role) {}

    /** One role over one unit, held there or above. */
    public record Over(PersonId holder, Role role, UnitId unit) {}

    /**
     * What somebody sees in one of her roles.
     *
     * @param people by name
     * @param units whose figures
     */
    public record Seen(PersonId holder, Role role, Set<PersonId> people, Set<UnitId> units) {}
}
