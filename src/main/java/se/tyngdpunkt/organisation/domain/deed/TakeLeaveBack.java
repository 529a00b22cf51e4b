package se.tyngdpunkt.organisation.domain.deed;

import java.time.LocalDate;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Leave;
import se.tyngdpunkt.organisation.domain.Leaves;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** Takes a leave away as if it had never been written; only the audit trail remembers. */
@UseCase
public class TakeLeaveBack {

    private final Register register;
    private final Leaves leaves;
    private final Events events;

    TakeLeaveBack(Register register, Leaves leaves, Events events) {
        this.register = register;
        this.leaves = leaves;
        this.events = events;
    }

    public void takeBack(Viewer viewer, PersonId person, LocalDate from) {
        Permission.toLookAfterPeople(viewer);
        if (register.hold(person).isEmpty()) {
            throw new NotFound();
        }
        leaves.keep(Leave.beginning(leaves.ever(person), from)
                .orElseThrow(NotFound::new)
                .takenBack());
        events.tell(Deed.of(viewer.signedIn(), "organisation.leave-taken-back", person.value())
                .about(person));
    }
}
