package se.tyngdpunkt.dialogue.domain.talk;

import java.time.Duration;
import java.time.Instant;

/**
 * When and where the two meet.
 *
 * @param place in a few words, blank when they know anyway
 */
public record Appointment(Instant start, Duration length, String place) {

    public static final int LONGEST_PLACE = 100;
    /** Both filled in their parts beforehand. */
    public static final Duration USUAL = Duration.ofMinutes(20);
    /** The form is filled in together. */
    public static final Duration FORM_TOGETHER = Duration.ofMinutes(30);

    public Appointment {
        if (!length.equals(USUAL) && !length.equals(FORM_TOGETHER)) {
            throw new IllegalArgumentException("A talk takes 20 or 30 minutes");
        }
    }
}
