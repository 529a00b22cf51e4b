package se.tyngdpunkt.records.domain.correction;

import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;

/** Who may read and answer: an administrator or her nearest leader, each what she can mend; nobody her own. */
final class MayCorrect {

    private MayCorrect() {}

    static boolean decide(Viewer viewer, Correction asked, Organisation organisation) {
        return !viewer.isPerson(asked.person())
                && Corrector.of(asked.section())
                        .filter(by -> switch (by) {
                            case ADMINISTRATOR -> viewer.has(Role.ADMINISTRATOR);
                            case LEADER -> organisation.leads(viewer, asked.person());
                        })
                        .isPresent();
    }

    static boolean anything(Viewer viewer) {
        return viewer.has(Role.ADMINISTRATOR) || viewer.has(Role.TEAM_LEAD);
    }
}
