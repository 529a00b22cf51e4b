package se.tyngdpunkt.organisation.domain.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import se.tyngdpunkt.shared.UnitId;

/** Where the rows of units are read over time and changed. */
public interface Timeline {

    /** Every row of those units, and every place that another unit has had or will have under one of them. */
    List<Row> rowsOf(Collection<UnitId> units);

    void make(List<Step> steps);

    /** The other way round; false when something that the database keeps refers to what would go. */
    boolean takeBack(List<Step> steps);

    /** Does what is asked and undoes it again, so that what it would lead to can be read. */
    <T> T inVain(Supplier<T> deed);

    /** Who has which role over which unit that day, itself or through a unit above; of a team lead her own group only. */
    List<Insight.Over> rolesOver(LocalDate day);
}
