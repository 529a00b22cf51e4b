package se.tyngdpunkt.scoring;

import java.util.Locale;
import se.tyngdpunkt.shared.number.Exact;

/** Weighted work, in the model's own points; exact. */
public record Points(Exact value) implements Comparable<Points> {

    public static final Points ZERO = new Points(Exact.ZERO);

    public static Points of(long whole) {
        return new Points(Exact.of(whole));
    }

    public Points plus(Points other) {
        return new Points(value.plus(other.value));
    }

    public Points minus(Points other) {
        return new Points(value.minus(other.value));
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    /** As a reader writes them, never as a fraction. */
    public String in(Locale locale) {
        return value.readable().in(locale);
    }

    /** A plain decimal string, or a fraction in lowest terms where no decimal is exact. */
    @Override
    public String toString() {
        return value.toString();
    }
}
