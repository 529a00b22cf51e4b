package se.tyngdpunkt.organisation.domain.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.organisation.Founding;
import se.tyngdpunkt.organisation.Furnishing.Layout;
import se.tyngdpunkt.organisation.Municipality;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

@UseCase
class CreateMunicipality implements Founding {

    private final Organisation organisation;
    private final Register register;
    private final Events events;

    CreateMunicipality(Organisation organisation, Register register, Events events) {
        this.organisation = organisation;
        this.register = register;
        this.events = events;
    }

    @Override
    public Result found(MunicipalityId id, Entry entry) {
        var today = organisation.today();
        var reading = new Reading(today);
        var municipality = new Municipality(
                id, reading.name("municipality", entry.municipality()), reading.municipalityCode("code", entry.code()));
        var department = new Unit(
                UnitId.fresh(), UnitKind.DEPARTMENT, reading.name("department", entry.department()), Optional.empty());
        var administrator = new Person(
                PersonId.fresh(),
                reading.name("givenName", entry.givenName()),
                reading.name("familyName", entry.familyName()),
                reading.email("email", entry.email()),
                Optional.empty());
        if (reading.isFine() && !register.found(municipality)) {
            reading.fault("code", Flaw.CODE_TAKEN);
        }
        if (!reading.isFine()) {
            return new Refused(new Outcome.Refused<>(reading.faults()).problems());
        }
        register.write(new Layout(
                List.of(department),
                today,
                List.of(administrator),
                List.of(),
                List.of(new RoleGrant(administrator.id(), Role.ADMINISTRATOR, department.id(), today, LocalDate.MAX))));
        events.tell(Deed.of(new SignedIn(id, administrator.id()), "organisation.municipality-created", id.value()));
        return new Founded(municipality, department.id(), administrator.id());
    }
}
