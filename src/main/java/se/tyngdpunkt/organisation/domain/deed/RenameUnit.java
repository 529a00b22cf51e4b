package se.tyngdpunkt.organisation.domain.deed;

import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

@UseCase
public class RenameUnit {

    private final Organisation organisation;
    private final Register register;
    private final Records records;
    private final Events events;

    RenameUnit(Organisation organisation, Register register, Records records, Events events) {
        this.organisation = organisation;
        this.register = register;
        this.records = records;
        this.events = events;
    }

    public Outcome<UnitId> rename(Viewer viewer, UnitId id, String typedName) {
        Permission.toSeeTheTree(viewer);
        var unit = organisation.unit(id).orElseThrow(NotFound::new);
        Permission.toChangeTheTree(viewer);
        var today = organisation.today();
        unit.parent().ifPresentOrElse(register::hold, register::holdTree);
        var reading = new Reading(today);
        var name = reading.name("name", typedName);
        var siblings = records.childrenOf(unit.parent(), today).stream()
                .filter(sibling -> !sibling.id().equals(id))
                .toList();
        if (reading.isFine() && Names.isTaken(name, siblings)) {
            reading.fault("name", Flaw.NAME_TAKEN);
        }
        if (!reading.isFine()) {
            return reading.refused();
        }
        register.rename(id, name);
        events.tell(Deed.of(viewer.signedIn(), "organisation.unit-renamed", id.value()));
        return Outcome.done(id);
    }
}
