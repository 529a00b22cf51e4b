package se.tyngdpunkt.organisation.domain.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.shared.PersonId;

/** Files that wait for approval: one per administrator, a day at most. */
public interface RosterDrafts {

    /** With its number of rows where it is to be compared in the background, and otherwise none. */
    void keep(UUID file, PersonId administrator, Draft draft, int rows, Instant now);

    Optional<Draft> find(UUID file, PersonId administrator);

    void drop(UUID file);

    /**
     * A file's name and its text.
     *
     * @param leftOut the headings of what was left out for being private
     */
    record Draft(String name, String text, List<String> leftOut) {

        public Draft {
            leftOut = List.copyOf(leftOut);
        }
    }
}
