package se.tyngdpunkt.measurement;

import java.util.Optional;
import se.tyngdpunkt.organisation.Viewer;

/** What else there is to read about a round: a slot that the results fill, shown as a link on the round's page. */
public interface MoreOfRound {

    Optional<Link> linkFor(Viewer viewer, Round round);

    /** Where it leads, and the message key of its words. */
    record Link(String address, String messageKey) {}
}
