package se.tyngdpunkt.demo.domain.making;

import java.util.Comparator;
import se.tyngdpunkt.demo.domain.town.Town;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;

/** Who does a deed, with the roles of the day it is done. */
public final class People {

    private final Town town;
    private final Organisation organisation;

    public People(Town town, Organisation organisation) {
        this.town = town;
        this.organisation = organisation;
    }

    Viewer as(PersonId person) {
        return organisation.viewer(town.signedIn(person));
    }

    Viewer as(Town.Part part) {
        return as(town.part(part));
    }

    PersonId leaderOf(PersonId worker) {
        return organisation.leadersOf(worker).stream()
                .min(Comparator.comparing(PersonId::value))
                .orElseThrow(() -> new IllegalStateException("nobody leads " + worker));
    }

    /** An example that breaks a rule is a defect of the example. */
    static void require(boolean done, String what, Object outcome) {
        if (!done) {
            throw new IllegalStateException("The example cannot " + what + ": " + outcome);
        }
    }
}
