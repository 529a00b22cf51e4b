package se.tyngdpunkt.organisation.domain.deed;

import se.tyngdpunkt.organisation.Employment;
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
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

@UseCase
public class Employ {

    private final Organisation organisation;
    private final Register register;
    private final Records records;
    private final Events events;

    Employ(Organisation organisation, Register register, Records records, Events events) {
        this.organisation = organisation;
        this.register = register;
        this.records = records;
        this.events = events;
    }

    /** For as long as the unit is there: until further notice, or until a closing that is already decided. */
    public Outcome<PersonId> employ(
            Viewer viewer, PersonId person, String typedUnit, String typedShare, String typedForm, String typedFrom) {
        Permission.toLookAfterPeople(viewer);
        register.holdTree();
        if (register.hold(person).isEmpty()) {
            throw new NotFound();
        }
        var reading = new Reading(organisation.today());
        var place = reading.unit("unit", typedUnit, organisation::unit);
        int share = reading.share("share", typedShare);
        var form = reading.form("form", typedForm);
        var from = reading.day("from", typedFrom);
        if (place.isEmpty() || !reading.isFine()) {
            return reading.refused();
        }
        var at = place.get().id();
        var days = records.daysOf(at);
        if (!days.contains(from)) {
            return Outcome.refused("from", Flaw.NOT_THERE_THEN);
        }
        if (records.employmentsEver(person).stream()
                .anyMatch(other -> other.unit().equals(at) && other.to().isAfter(from))) {
            return Outcome.refused("unit", Flaw.ALREADY_THERE);
        }
        register.begin(new Employment(person, at, share, form, from, days.closed()));
        events.tell(
                Deed.of(viewer.signedIn(), "organisation.employed", at.value()).about(person));
        return Outcome.done(person);
    }
}
