package se.tyngdpunkt.organisation.domain.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.domain.Reading;

/** Parts what some systems write in one cell: somebody's whole place, and her whole name. */
final class RosterParts {

    /** The first that occurs parts the cell, so that a name may hold a stroke where arrows part them. */
    private static final List<String> BETWEEN = List.of("›", "»", ">", "\\", "|", "/");

    private static final List<List<UnitKind>> BY_NUMBER = List.of(
            List.of(UnitKind.DEPARTMENT),
            List.of(UnitKind.DEPARTMENT, UnitKind.UNIT),
            List.of(UnitKind.DEPARTMENT, UnitKind.UNIT, UnitKind.GROUP),
            List.of(UnitKind.values()));

    private RosterParts() {}

    /** From the department down, an area only where there are four; nothing of a cell with more levels than there are. */
    static Optional<Map<UnitKind, String>> levels(String cell, Optional<String> department) {
        var parts = new ArrayList<String>();
        var between = BETWEEN.stream().filter(cell::contains).findFirst().orElse("/");
        Stream.of(cell.split(Pattern.quote(between)))
                .map(Reading::tidy)
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        department
                .filter(name -> parts.isEmpty() || !parts.getFirst().equalsIgnoreCase(name))
                .ifPresent(parts::addFirst);
        var levels = new EnumMap<UnitKind, String>(UnitKind.class);
        if (parts.isEmpty()) {
            return Optional.of(levels);
        }
        if (parts.size() > BY_NUMBER.size()) {
            return Optional.empty();
        }
        var kinds = BY_NUMBER.get(parts.size() - 1);
        for (int i = 0; i < parts.size(); i++) {
            levels.put(kinds.get(i), parts.get(i));
        }
        return Optional.of(levels);
    }

    /** A family name and a given one. */
    record Names(String family, String given) {}

    static Optional<Names> names(String cell) {
        var parts = cell.split(",", 2);
        return parts.length == 2 ? Optional.of(new Names(parts[0], parts[1])) : Optional.empty();
    }
}
