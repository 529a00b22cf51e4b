package se.tyngdpunkt.organisation.domain.standin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.view.Holder;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** What a leader can lend, and what she has lent. */
@UseCase
public class SeeStandIns {

    private final Organisation organisation;
    private final Records records;
    private final StandIns standIns;

    SeeStandIns(Organisation organisation, Records records, StandIns standIns) {
        this.organisation = organisation;
        this.records = records;
        this.standIns = standIns;
    }

    /**
     * For one leader.
     *
     * @param own her roles that she may lend
     * @param lent who stands in for her, now and to come
     */
    public record View(List<RoleGrant> own, List<Holder> lent, Map<UnitId, Unit> units, LocalDate today) {

        public String nameOf(UnitId unit) {
            return units.containsKey(unit) ? units.get(unit).name() : "";
        }
    }

    /** To whoever has no such role there is no such page. */
    public View see(Viewer viewer) {
        if (Lending.ROLES.stream().noneMatch(viewer::has)) {
            throw new NotFound();
        }
        var today = organisation.today();
        var own = Lending.lendable(records.rolesEver(viewer.person()), standIns, today);
        var lent = standIns.lentBy(viewer.person(), today);
        var people = organisation.people(lent.stream().map(RoleGrant::person).toList());
        var units = organisation.units(Stream.concat(own.stream(), lent.stream())
                .map(RoleGrant::unit)
                .distinct()
                .toList());
        return new View(own, Holder.of(lent, people), units, today);
    }
}
