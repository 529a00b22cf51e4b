package se.tyngdpunkt.organisation.domain;

import java.util.List;
import se.tyngdpunkt.shared.PersonId;

/** When people are, were and will be away. */
public interface Leaves {

    /** Newest first, without those that were taken back. */
    List<Leave> ever(PersonId person);

    /** Keeps one, in the place of what began on the same day; none of the person's others may overlap it. */
    void keep(Leave leave);
}
