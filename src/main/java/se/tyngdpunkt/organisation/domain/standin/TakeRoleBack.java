package se.tyngdpunkt.organisation.domain.standin;

import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.organisation.domain.RoleDeed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Whoever lent a role ends that before its time. */
@UseCase
public class TakeRoleBack {

    private final Organisation organisation;
    private final Register register;
    private final StandIns standIns;
    private final Events events;

    TakeRoleBack(Organisation organisation, Register register, StandIns standIns, Events events) {
        this.organisation = organisation;
        this.register = register;
        this.standIns = standIns;
        this.events = events;
    }

    /** Today is the first day without it; what she has not lent, or has taken back already, is not there. */
    public void takeBack(Viewer viewer, String key) {
        register.holdTree();
        var today = organisation.today();
        var lent = standIns.lentBy(viewer.person(), today).stream()
                .filter(grant -> Lending.keyOf(grant).equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        register.end(lent, lent.from().isAfter(today) ? lent.from() : today);
        events.tell(RoleDeed.ended(viewer, lent));
    }
}
