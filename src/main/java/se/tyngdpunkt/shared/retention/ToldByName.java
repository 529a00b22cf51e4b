package se.tyngdpunkt.shared.retention;

import java.util.Collection;
import java.util.Set;
import se.tyngdpunkt.shared.PersonId;

/** Records that are told by the names of the people in them, which stay as long as they do: filled by each module that has some. */
public interface ToldByName {

    /** Those of them that something is kept of. All is asked in the scope of one municipality. */
    Set<PersonId> among(Collection<PersonId> people);
}
