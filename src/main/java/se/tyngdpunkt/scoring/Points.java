package se.tyngdpunkt.scoring;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.tyngdpunkt.shared.number.Exact;

/**
 * Weighted work, in the model's own points; exact, and the same however it is read.
 *
 * @param read as it is shown, where it has no end
 */
public record Points(Exact value, Exact read) implements Comparable<Points> {

    public static final Points ZERO = new Points(Exact.ZERO);

    /** Of what nobody judges. */
    public Points(Exact value) {
        this(value, value.readable());
    }

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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points points && value.equals(points.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** As a reader writes them. */
    public String in(Locale locale) {
        return read.in(locale);
    }

    /** A plain decimal string, or a fraction in lowest terms where no decimal is exact. */
    @Override
    public String toString() {
        return value.toString();
    }
}
