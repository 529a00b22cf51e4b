package se.tyngdpunkt.organisation.domain.standin;

import java.time.LocalDate;
import java.util.List;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.shared.PersonId;

/** Which roles were lent by those who hold them, to be stood in for a time. */
public interface StandIns {

    /** Remembers who lent it; once more for a role that was taken back on the day it began. */
    void keep(RoleGrant lent, PersonId by);

    /** Present and coming ones that this person has lent, the first to begin first. */
    List<RoleGrant> lentBy(PersonId person, LocalDate today);

    boolean isLent(RoleGrant grant);
}
