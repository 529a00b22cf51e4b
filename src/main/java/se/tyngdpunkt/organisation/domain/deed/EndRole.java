package se.tyngdpunkt.organisation.domain.deed;

import java.time.LocalDate;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.organisation.domain.RoleDeed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

@UseCase
public class EndRole {

    private final Organisation organisation;
    private final Register register;
    private final Records records;
    private final Events events;

    EndRole(Organisation organisation, Register register, Records records, Events events) {
        this.organisation = organisation;
        this.register = register;
        this.records = records;
        this.events = events;
    }

    /** Takes the role away at once: today is the first day without it. */
    public Outcome<PersonId> end(Viewer viewer, PersonId person, Role role, UnitId unit, LocalDate from) {
        Permission.toLookAfterPeople(viewer);
        register.holdTree();
        if (register.hold(person).isEmpty()) {
            throw new NotFound();
        }
        var today = organisation.today();
        var grant = records.rolesEver(person).stream()
                .filter(each -> each.role() == role
                        && each.unit().equals(unit)
                        && each.from().equals(from))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!grant.to().isAfter(today)) {
            return Outcome.done(person);
        }
        if (role == Role.ADMINISTRATOR
                && register.holdAdministrators(today).stream().allMatch(grant::equals)) {
            return Outcome.refused("role", Flaw.LAST_ADMINISTRATOR);
        }
        register.end(grant, from.isAfter(today) ? from : today);
        events.tell(RoleDeed.ended(viewer, grant));
        return Outcome.done(person);
    }
}
