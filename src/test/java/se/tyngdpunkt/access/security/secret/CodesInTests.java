package se.tyngdpunkt.access.security.secret;

import java.time.Instant;
import se.tyngdpunkt.access.domain.factor.Seed;

/** The app on a telephone. */
public final class CodesInTests {

    private CodesInTests() {}

    public static String codeAt(String letters, Instant now) {
        return new TimeBasedCodes().codeAt(new Seed(letters), now.getEpochSecond() / 30);
    }
}
