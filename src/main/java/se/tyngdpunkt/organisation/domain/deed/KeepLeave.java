package se.tyngdpunkt.organisation.domain.deed;

import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Leave;
import se.tyngdpunkt.organisation.domain.Leaves;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** Writes down when somebody is away; a leave can be given another first and last day. */
@UseCase
public class KeepLeave {

    private final Organisation organisation;
    private final Register register;
    private final Leaves leaves;
    private final Events events;

    KeepLeave(Organisation organisation, Register register, Leaves leaves, Events events) {
        this.organisation = organisation;
        this.register = register;
        this.leaves = leaves;
        this.events = events;
    }

    /** The leave that began on {@code before}, or a new one; a blank last day is not known yet. */
    public Outcome<PersonId> keep(
            Viewer viewer, PersonId person, Optional<LocalDate> before, String typedFrom, String typedLastDay) {
        Permission.toLookAfterPeople(viewer);
        if (register.hold(person).isEmpty()) {
            throw new NotFound();
        }
        var ever = leaves.ever(person);
        var old = before.map(day -> Leave.beginning(ever, day).orElseThrow(NotFound::new));
        var reading = new Reading(organisation.today());
        var from = reading.day("from", typedFrom);
        var to = Reading.tidy(typedLastDay).isEmpty()
                ? LocalDate.MAX
                : reading.day("lastDay", typedLastDay).plusDays(1);
        if (!reading.isFine()) {
            return reading.refused();
        }
        if (!from.isBefore(to)) {
            return Outcome.refused("lastDay", Flaw.BEFORE_IT_BEGINS);
        }
        if (ever.stream()
                .filter(other -> !old.filter(other::equals).isPresent())
                .anyMatch(other -> other.from().isBefore(to) && from.isBefore(other.to()))) {
            return Outcome.refused("from", Flaw.ALREADY_AWAY);
        }
        var kept = new Leave(person, from, to);
        if (old.filter(kept::equals).isEmpty()) {
            old.map(Leave::takenBack).ifPresent(leaves::keep);
            leaves.keep(kept);
            var deed = old.isPresent() ? "organisation.leave-changed" : "organisation.leave-kept";
            events.tell(Deed.of(viewer.signedIn(), deed, person.value()).about(person));
        }
        return Outcome.done(person);
    }
}
