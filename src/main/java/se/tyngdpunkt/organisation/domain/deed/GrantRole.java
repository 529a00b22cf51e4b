package se.tyngdpunkt.organisation.domain.deed;

import java.util.Arrays;
import java.util.Optional;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Levels;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.Records.Days;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.organisation.domain.RoleDeed;
import se.tyngdpunkt.organisation.domain.standin.Lending;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

@UseCase
public class GrantRole {

    private final Organisation organisation;
    private final Register register;
    private final Records records;
    private final Events events;

    GrantRole(Organisation organisation, Register register, Records records, Events events) {
        this.organisation = organisation;
        this.register = register;
        this.records = records;
        this.events = events;
    }

    /**
     * From a day, today or later: who could see whom in the past is not rewritten. For now, or until a last day, as when she
     * stands in for somebody; no longer than the unit is there.
     */
    public Outcome<PersonId> grant(
            Viewer viewer, PersonId person, String typedRole, String typedUnit, String typedFrom, String typedLastDay) {
        Permission.toLookAfterPeople(viewer);
        register.holdTree();
        if (register.hold(person).isEmpty()) {
            throw new NotFound();
        }
        if (viewer.isPerson(person)) {
            return Outcome.refused("role", Flaw.OWN_ROLE);
        }
        var today = organisation.today();
        var reading = new Reading(today);
        var role = role(reading, typedRole);
        var place = reading.unit("unit", typedUnit, organisation::unit);
        if (place.isPresent()
                && role.isPresent()
                && !Levels.of(role.get()).contains(place.get().kind())) {
            reading.fault("unit", Flaw.WRONG_LEVEL);
        }
        var from = reading.day("from", typedFrom);
        if (from.isBefore(today)) {
            reading.fault("from", Flaw.IN_THE_PAST);
        }
        var days = place.map(Unit::id).map(records::daysOf).orElse(Days.OPEN);
        if (reading.isFine() && !days.contains(from)) {
            reading.fault("from", Flaw.NOT_THERE_THEN);
        }
        var to = typedLastDay.isBlank()
                ? days.closed()
                : reading.day("lastDay", typedLastDay).plusDays(1);
        if (reading.isFine() && !from.isBefore(to)) {
            reading.fault("lastDay", Flaw.BEFORE_IT_BEGINS);
        }
        if (reading.isFine() && to.isAfter(days.closed())) {
            reading.fault("lastDay", Flaw.NOT_THERE_THEN);
        }
        if (role.isEmpty() || place.isEmpty() || !reading.isFine()) {
            return reading.refused();
        }
        var grant = new RoleGrant(person, role.get(), place.get().id(), from, to);
        if (records.rolesEver(person).stream().anyMatch(other -> Lending.stands(other, grant))) {
            return Outcome.refused("role", Flaw.ALREADY_THERE);
        }
        register.grant(grant);
        events.tell(RoleDeed.granted(viewer, grant));
        return Outcome.done(person);
    }

    private static Optional<Role> role(Reading reading, String typed) {
        var role = Arrays.stream(Role.values())
                .filter(each -> each.name().equals(typed) && !Levels.of(each).isEmpty())
                .findFirst();
        if (role.isEmpty()) {
            reading.fault("role", typed.isBlank() ? Flaw.MISSING : Flaw.NOT_A_CHOICE);
        }
        return role;
    }
}
