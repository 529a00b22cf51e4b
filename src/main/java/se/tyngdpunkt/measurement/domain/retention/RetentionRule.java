package se.tyngdpunkt.measurement.domain.retention;

import java.time.Instant;
import java.util.Optional;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;

/** Rows of ended cases go when their measurement is so many rounds old; with the reference of the decision and who put it here. */
public record RetentionRule(int rounds, String decision, PersonId by, Instant at) {

    public static final int MOST_ROUNDS = 99;

    /** Who decides, and so sees, how long the rows are kept. */
    public static boolean isFor(Viewer viewer) {
        return viewer.has(Role.METHOD_OWNER) || viewer.has(Role.ADMINISTRATOR);
    }

    /** So many rounds, where what is typed says so. */
    static Optional<Integer> roundsOf(String typed) {
        var number = typed.strip();
        return number.matches("[1-9][0-9]?") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }
}
