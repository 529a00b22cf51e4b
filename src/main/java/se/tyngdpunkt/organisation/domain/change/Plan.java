package se.tyngdpunkt.organisation.domain.change;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.tyngdpunkt.shared.UnitId;

/**
 * What a change will do, row by row.
 *
 * @param unit the unit it is about, of a merger the one that goes on
 * @param steps in the order in which they are done; undone the other way round
 * @param lineage which unit goes on in which
 */
public record Plan(ChangeKind kind, UnitId unit, LocalDate day, List<Step> steps, List<Heir> lineage) {

    public Plan {
        steps = List.copyOf(steps);
        lineage = List.copyOf(lineage);
    }

    /** One unit that goes on in another. */
    public record Heir(UnitId from, UnitId to) {}

    /** Every unit of which a row is touched. */
    public Set<UnitId> units() {
        var units = new LinkedHashSet<UnitId>();
        steps.forEach(step -> units.add(step.row().unit()));
        return units;
    }
}
