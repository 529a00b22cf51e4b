package se.tyngdpunkt.access.domain.everybody;

import java.time.Instant;
import java.util.Map;
import se.tyngdpunkt.organisation.SignIns.State;
import se.tyngdpunkt.shared.PersonId;

/** How far everybody in the municipality in scope has come with signing in. */
public interface Standings {

    Map<PersonId, State> at(Instant now);
}
