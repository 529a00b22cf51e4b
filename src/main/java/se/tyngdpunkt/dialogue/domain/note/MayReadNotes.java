package se.tyngdpunkt.dialogue.domain.note;

import java.util.Set;
import se.tyngdpunkt.dialogue.domain.talk.Access;
import se.tyngdpunkt.shared.PersonId;

/**
 * Who may read the notes of a pair: the worker always; the leader who wrote them while she is the worker's nearest leader;
 * a later leader only if the worker has shared them with her, and only while she leads her.
 */
public final class MayReadNotes {

    private MayReadNotes() {}

    public static boolean decide(Access access, PersonId writtenWith, Set<PersonId> sharedWith) {
        if (access.isWorker()) {
            return true;
        }
        var reader = access.viewer().person();
        return access.leaders().contains(reader) && (reader.equals(writtenWith) || sharedWith.contains(reader));
    }
}
