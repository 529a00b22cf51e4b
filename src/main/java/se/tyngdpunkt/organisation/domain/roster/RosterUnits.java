package se.tyngdpunkt.organisation.domain.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.report.RosterFault;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Kind;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Line;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Side;
import se.tyngdpunkt.organisation.domain.sheet.RosterColumn;
import se.tyngdpunkt.shared.UnitId;

/** Finds the units that a file's rows name, and thinks of new ones where there is none. */
final class RosterUnits {

    private final Map<Place, Unit> known = new HashMap<>();
    private final Predicate<UnitId> closes;
    private final List<Unit> made = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    RosterUnits(Known what) {
        this.closes = what::closes;
        what.tree().forEach(unit -> known.put(Place.of(unit.parent(), unit.name()), unit));
    }

    /** Those there are, and those made. */
    Collection<Unit> all() {
        return known.values();
    }

    List<Unit> made() {
        return made;
    }

    List<Line> lines() {
        return lines;
    }

    /** The units of the row's path, from the top; faulty where a name stands on another level, or a new part where all closes. */
    List<Unit> along(RosterRow row, List<RosterFault> faults) {
        var units = new ArrayList<Unit>();
        Optional<UnitId> parent = Optional.empty();
        for (var step : row.path()) {
            var above = parent;
            var header = RosterColumn.valueOf(step.kind().name()).header();
            if (above.filter(closes).isPresent() && !known.containsKey(Place.of(above, step.name()))) {
                faults.add(new RosterFault(row.number(), header, Flaw.PARENT_CLOSES));
            }
            var unit = known.computeIfAbsent(Place.of(above, step.name()), _ -> make(step, above, row));
            if (unit.kind() != step.kind()) {
                faults.add(new RosterFault(row.number(), header, Flaw.WRONG_LEVEL));
            }
            units.add(unit);
            parent = Optional.of(unit.id());
        }
        return units;
    }

    private Unit make(RosterRow.Step step, Optional<UnitId> parent, RosterRow row) {
        var unit = new Unit(UnitId.fresh(), step.kind(), step.name(), parent);
        made.add(unit);
        var above = row.path().stream()
                .takeWhile(each -> !each.equals(step))
                .map(RosterRow.Step::name)
                .collect(Collectors.joining(" › "));
        lines.add(new Line(Kind.UNIT, step.name(), Side.NOTHING, new Side(above)));
        return unit;
    }

    private record Place(Optional<UnitId> parent, String name) {

        static Place of(Optional<UnitId> parent, String name) {
            return new Place(parent, name.toLowerCase(Locale.ROOT));
        }
    }
}
