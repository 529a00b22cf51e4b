package se.tyngdpunkt.organisation.domain.deed;

import java.time.LocalDate;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

@UseCase
public class EndEmployment {

    private final Organisation organisation;
    private final Register register;
    private final Records records;
    private final Events events;

    EndEmployment(Organisation organisation, Register register, Records records, Events events) {
        this.organisation = organisation;
        this.register = register;
        this.records = records;
        this.events = events;
    }

    /** Ends after the last day; an end that is already set can come earlier but not later. */
    public Outcome<PersonId> end(Viewer viewer, PersonId person, UnitId unit, LocalDate from, String typedLastDay) {
        Permission.toLookAfterPeople(viewer);
        register.holdTree();
        if (register.hold(person).isEmpty()) {
            throw new NotFound();
        }
        var employment = records.employmentsEver(person).stream()
                .filter(each -> each.unit().equals(unit) && each.from().equals(from))
                .findFirst()
                .orElseThrow(NotFound::new);
        var reading = new Reading(organisation.today());
        var to = reading.day("lastDay", typedLastDay).plusDays(1);
        if (!reading.isFine()) {
            return reading.refused();
        }
        var flaw = EmploymentEnd.flaw(employment, to);
        if (flaw.isPresent()) {
            return Outcome.refused("lastDay", flaw.get());
        }
        register.change(employment.until(to));
        events.tell(EmploymentEnd.deed(viewer, employment));
        return Outcome.done(person);
    }
}
