package se.tyngdpunkt.access.domain.factor;

import java.time.Instant;
import java.util.Optional;

/** Codes of six figures that change every half minute (RFC 6238). */
public interface OneTimeCodes {

    Seed freshSeed();

    /** The time step that the code belongs to, if it is the present one or the one before or after. */
    Optional<Long> stepOf(Seed seed, String typed, Instant now);

    /** A picture that an app reads the seed from, under that login. */
    SquarePicture pictureOf(Seed seed, String login);
}
