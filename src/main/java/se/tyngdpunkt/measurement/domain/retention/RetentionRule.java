package se.tyngdpunkt.measurement.domain.retention;

import java.time.Instant;
import se.tyngdpunkt.shared.PersonId;

/** Rows of ended cases go when their measurement is so many rounds old; with the reference of the decision and who put it here. */
public record RetentionRule(int rounds, String decision, PersonId by, Instant at) {

    public static final int MOST_ROUNDS = 99;
}
