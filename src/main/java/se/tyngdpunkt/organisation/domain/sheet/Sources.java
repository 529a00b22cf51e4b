package se.tyngdpunkt.organisation.domain.sheet;

import java.time.Instant;
import java.util.List;
import se.tyngdpunkt.shared.PersonId;

/** The sources that a municipality has told of. */
public interface Sources {

    /** The one told of last first. */
    List<Source> all();

    /** Over what was told of the same name before. */
    void keep(Source source, PersonId by, Instant at);
}
