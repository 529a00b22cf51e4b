package se.tyngdpunkt.intake.domain.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.intake.domain.table.CellText;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/**
 * Who a row can be about: those who have worked in the round's part of the organisation since its first day, and the groups of
 * that part then and today.
 */
final class People {

    private final Map<String, Set<PersonId>> byWords = new HashMap<>();
    private final Map<PersonId, UnitId> groups = new HashMap<>();
    private final Map<String, Set<UnitId>> byName = new HashMap<>();
    private final Map<UnitId, Unit> units;

    private People(Map<UnitId, Unit> units) {
        this.units = units;
        units.values().forEach(unit -> byName.computeIfAbsent(key(unit.name()), _ -> new HashSet<>())
                .add(unit.id()));
    }

    /**
     * Of that part of the organisation.
     *
     * @param trees the tree as it stood and as it stands
     * @param places the largest share first
     * @param people of those places, by id
     */
    static People of(
            UnitId top,
            List<List<Unit>> trees,
            List<Employment> places,
            Map<PersonId, Person> people,
            LocalDate first,
            LocalDate last) {
        var units = new LinkedHashMap<UnitId, Unit>();
        trees.forEach(tree -> below(top, tree).forEach(unit -> units.put(unit.id(), unit)));
        var all = new People(units);
        places.stream().filter(place -> units.containsKey(place.unit())).forEach(place -> {
            Optional.ofNullable(people.get(place.person())).ifPresent(all::add);
            if (!place.from().isAfter(last) && place.to().isAfter(first)) {
                all.groups.putIfAbsent(place.person(), place.unit());
            }
        });
        return all;
    }

    private static List<Unit> below(UnitId top, List<Unit> parentsFirst) {
        var within = new HashSet<UnitId>(Set.of(top));
        var found = new ArrayList<Unit>();
        for (var unit : parentsFirst) {
            if (unit.id().equals(top) || unit.parent().filter(within::contains).isPresent()) {
                within.add(unit.id());
                found.add(unit);
            }
        }
        return found;
    }

    private void add(Person person) {
        for (var words : List.of(person.email(), person.name(), person.familyName() + " " + person.givenName())) {
            byWords.computeIfAbsent(key(words), _ -> new HashSet<>()).add(person.id());
        }
    }

    /** Those with that address or name, in either order of its parts. */
    Collection<PersonId> called(String words) {
        return byWords.getOrDefault(key(words), Set.of());
    }

    /** Where she worked on the days of the round, in the group where she had the largest share. */
    Optional<UnitId> groupOf(PersonId person) {
        return Optional.ofNullable(groups.get(person));
    }

    /** The groups of that name. */
    Collection<UnitId> groups(String name) {
        return byName.getOrDefault(key(name), Set.of());
    }

    /** The only one, where the round is of one group. */
    Optional<UnitId> onlyGroup() {
        return units.size() == 1 ? units.keySet().stream().findFirst() : Optional.empty();
    }

    String nameOf(UnitId unit) {
        return Optional.ofNullable(units.get(unit)).map(Unit::name).orElse("");
    }

    /** The parts of a name by themselves: Ek, Eva is Ek Eva. */
    private static String key(String words) {
        return CellText.tidy(words.replace(',', ' ')).toLowerCase(Locale.ROOT);
    }

    static Set<PersonId> in(List<Employment> places) {
        return places.stream().map(Employment::person).collect(Collectors.toSet());
    }
}
