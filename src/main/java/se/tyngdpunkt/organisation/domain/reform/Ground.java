package se.tyngdpunkt.organisation.domain.reform;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.organisation.domain.change.Timeline;
import se.tyngdpunkt.shared.UnitId;

/** What stands on the day from which something is to change: the tree, and the rows of the units in it. */
final class Ground {

    private final LocalDate day;
    private final Timeline timeline;
    private final Map<UnitId, Unit> tree;

    Ground(Organisation organisation, Timeline timeline, LocalDate day) {
        this.day = day;
        this.timeline = timeline;
        this.tree = organisation.wholeTree(day).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(tree.get(id));
    }

    Collection<Unit> units() {
        return tree.values();
    }

    /** Those under the same unit, without those named. */
    List<Unit> under(Optional<UnitId> parent, Collection<UnitId> except) {
        return tree.values().stream()
                .filter(unit -> unit.parent().equals(parent) && !except.contains(unit.id()))
                .toList();
    }

    /** What holds of those units that day or begins later, and places under them. */
    List<Row> standing(Collection<UnitId> units) {
        return timeline.rowsOf(units).stream()
                .filter(row -> row.to().isAfter(day) && row.from().isBefore(row.to()))
                .toList();
    }

    /** Whether a row can get its end that day: it began before, and no other end is set. */
    boolean isFree(Row row) {
        return switch (row) {
            case Row.Holding _ -> true;
            case Row.Working _ -> row.from().isBefore(day);
            case Row.There _, Row.Placed _, Row.Named _ -> row.from().isBefore(day) && isOpen(row);
        };
    }

    /** Whether those units have no closing ahead. */
    boolean last(Collection<UnitId> units) {
        return standing(units).stream().filter(Row.There.class::isInstance).allMatch(Ground::isOpen);
    }

    static boolean isOpen(Row row) {
        return row.to().equals(LocalDate.MAX);
    }

    static Predicate<Row> of(UnitId unit, Class<? extends Row> type) {
        return row -> type.isInstance(row) && row.unit().equals(unit);
    }
}
