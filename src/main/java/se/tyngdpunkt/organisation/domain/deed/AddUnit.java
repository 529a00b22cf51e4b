package se.tyngdpunkt.organisation.domain.deed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.organisation.Furnishing.Layout;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Levels;
import se.tyngdpunkt.organisation.domain.Names;
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
public class AddUnit {

    private final Organisation organisation;
    private final Register register;
    private final Records records;
    private final Events events;

    AddUnit(Organisation organisation, Register register, Records records, Events events) {
        this.organisation = organisation;
        this.register = register;
        this.records = records;
        this.events = events;
    }

    public Outcome<UnitId> add(Viewer viewer, Optional<UnitId> parent, String typedKind, String typedName) {
        Permission.toSeeTheTree(viewer);
        var above = parent.map(id -> organisation.unit(id).orElseThrow(NotFound::new));
        Permission.toChangeTheTree(viewer);
        var today = organisation.today();
        register.holdTree();
        var reading = new Reading(today);
        var kind = kind(reading, typedKind, above);
        var name = reading.name("name", typedName);
        if (reading.isFine() && Names.isTaken(name, records.childrenOf(parent, today))) {
            reading.fault("name", Flaw.NAME_TAKEN);
        }
        if (parent.filter(id -> records.daysOf(id).closes()).isPresent()) {
            reading.fault("under", Flaw.PARENT_CLOSES);
        }
        if (kind.isEmpty() || !reading.isFine()) {
            return reading.refused();
        }
        var unit = new Unit(UnitId.fresh(), kind.get(), name, parent);
        register.write(new Layout(List.of(unit), today, List.of(), List.of(), List.of()));
        events.tell(
                Deed.of(viewer.signedIn(), "organisation.unit-added", unit.id().value()));
        return Outcome.done(unit.id());
    }

    private static Optional<UnitKind> kind(Reading reading, String typed, Optional<Unit> above) {
        var kind = Arrays.stream(UnitKind.values())
                .filter(each -> each.name().equals(typed))
                .findFirst();
        if (kind.isEmpty()) {
            reading.fault("kind", typed.isBlank() ? Flaw.MISSING : Flaw.NOT_A_CHOICE);
        } else if (!Levels.fits(kind.get(), above)) {
            reading.fault("kind", Flaw.WRONG_LEVEL);
        }
        return kind;
    }
}
