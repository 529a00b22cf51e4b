package se.tyngdpunkt.organisation;

import java.util.Optional;
import se.tyngdpunkt.shared.FirstPageBlock.Block;
import se.tyngdpunkt.shared.PersonId;

/** A part of the administrator's page about a person, filled by a higher module that knows more about her. */
public interface PersonPageBlock {

    /** The part this administrator should see now, or none. */
    Optional<Block> blockFor(Viewer viewer, PersonId person);
}
