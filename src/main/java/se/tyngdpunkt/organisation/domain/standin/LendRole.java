package se.tyngdpunkt.organisation.domain.standin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.organisation.domain.RoleDeed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** A leader lets a colleague stand in for her for a time, with the same role over the same unit. */
@UseCase
public class LendRole {

    private final Organisation organisation;
    private final Register register;
    private final Records records;
    private final StandIns standIns;
    private final Events events;

    LendRole(Organisation organisation, Register register, Records records, StandIns standIns, Events events) {
        this.organisation = organisation;
        this.register = register;
        this.records = records;
        this.standIns = standIns;
        this.events = events;
    }

    /**
     * From today or later, for three months at most; a longer absence is for the administrator. What is lent to her she
     * cannot lend on.
     *
     * @param typedRole the key of one of her own roles
     * @param typedPerson the address of somebody who works or has a role here
     */
    public Outcome<PersonId> lend(
            Viewer viewer, String typedRole, String typedPerson, String typedFrom, String typedLastDay) {
        var today = organisation.today();
        register.holdTree();
        var own = Lending.lendable(records.rolesEver(viewer.person()), standIns, today);
        if (own.isEmpty()) {
            throw new Forbidden();
        }
        var reading = new Reading(today);
        var role = own.stream()
                .filter(grant -> Lending.keyOf(grant).equals(typedRole))
                .findFirst();
        if (role.isEmpty()) {
            reading.fault("role", typedRole.isBlank() ? Flaw.MISSING : Flaw.NOT_A_CHOICE);
        }
        var person = person(reading, viewer, typedPerson, today);
        var from = reading.day("from", typedFrom);
        var lastDay = reading.day("lastDay", typedLastDay);
        if (reading.isFine()) {
            judge(reading, role.orElseThrow(), from, lastDay, today);
        }
        if (!reading.isFine()) {
            return reading.refused();
        }
        var held = register.hold(person.orElseThrow().id()).orElseThrow();
        var lent = new RoleGrant(
                held.id(), role.orElseThrow().role(), role.orElseThrow().unit(), from, lastDay.plusDays(1));
        if (records.rolesEver(held.id()).stream().anyMatch(other -> Lending.stands(other, lent))) {
            return Outcome.refused("person", Flaw.ALREADY_THERE);
        }
        register.grant(lent);
        standIns.keep(lent, viewer.person());
        events.tell(RoleDeed.granted(viewer, lent));
        return Outcome.done(held.id());
    }

    private static void judge(Reading reading, RoleGrant own, LocalDate from, LocalDate lastDay, LocalDate today) {
        if (from.isBefore(today)) {
            reading.fault("from", Flaw.IN_THE_PAST);
        }
        if (lastDay.isBefore(from)) {
            reading.fault("lastDay", Flaw.BEFORE_IT_BEGINS);
        }
        if (lastDay.isAfter(from.plusMonths(Lending.MONTHS))) {
            reading.fault("lastDay", Flaw.LENT_TOO_LONG);
        }
        if (!lastDay.isBefore(own.to())) {
            reading.fault("lastDay", Flaw.OWN_ROLE_ENDS);
        }
    }

    private Optional<Person> person(Reading reading, Viewer viewer, String typed, LocalDate today) {
        var address = reading.email("person", typed);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var found = organisation
                .personWithEmail(address)
                .filter(person -> !records.employmentsFrom(List.of(person.id()), today)
                                .isEmpty()
                        || !records.rolesFrom(List.of(person.id()), today).isEmpty());
        if (found.isEmpty()) {
            reading.fault("person", Flaw.NOBODY_HERE);
        } else if (viewer.isPerson(found.get().id())) {
            reading.fault("person", Flaw.YOURSELF);
        }
        return found;
    }
}
